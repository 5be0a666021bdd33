package org.zonewright.app;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/// Xvfb: an X server that keeps its screen of 1440 x 900 pixels in a file, as `xwd` dumps it
/// (`XWDFile.h`).
///
/// @param display what it is called, such as `:3`
record XServer(Process process, String display, Path screen) implements AutoCloseable {

    /// Starts one under a number that is free.
    ///
    /// @param folder an empty one for the screen
    static XServer in(Path folder) throws IOException {
        Process process =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                "1440x900x24",
                                "-nolisten",
                                "tcp",
                                "-fbdir",
                                folder.toString())
                        .redirectError(folder.resolve("errors.txt").toFile())
                        .start();
        String number = process.inputReader(StandardCharsets.US_ASCII).readLine();
        if (number == null) {
            throw new IOException(Files.readString(folder.resolve("errors.txt")));
        }
        return new XServer(process, ":" + number, folder.resolve("Xvfb_screen0"));
    }

    /// Equal to that of another moment if the screen looked the same.
    long look() {
        try {
            var sum = new CRC32();
            sum.update(Files.readAllBytes(screen));
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void saveAsPng(File file) throws IOException {
        ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(screen));
        int width = dump.getInt(4 * 4);
        int height = dump.getInt(5 * 4);
        int line = dump.getInt(12 * 4);
        int pixels = dump.getInt(0) + 12 * dump.getInt(19 * 4); // behind the header and the colours
        dump.order(ByteOrder.LITTLE_ENDIAN);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, dump.getInt(pixels + y * line + x * 4));
            }
        }
        ImageIO.write(picture, "png", file);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
