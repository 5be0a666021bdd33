package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.TextMeasure;
import org.zonewright.model.zone.Phrase;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A drawing as PNG, with Java 2D: no window toolkit and no display. Set `java.awt.headless` before
/// the first picture, or Java may look for a display.
public final class PngPicture {

    /// Pixels of the picture for each pixel of the drawing.
    public static final double SCALE = 2;

    /// The most pixels on a side: larger drawings are scaled down to it.
    public static final int MOST = 16_000;

    private final TextMeasure measure;
    private final Function<Phrase, String> words;

    public PngPicture(TextMeasure measure, Function<Phrase, String> words) {
        this.measure = measure;
        this.words = words;
    }

    /// The bytes of a PNG file.
    public byte[] of(Drawing drawing, Palette palette) {
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image(drawing, palette), "png", stream)) {
                throw new IllegalStateException("this Java writes no PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return out.toByteArray();
    }

    private BufferedImage image(Drawing drawing, Palette palette) {
        double width = Math.max(drawing.width(), new Legend(measure, words).width());
        double height = drawing.height() + Legend.HEIGHT;
        double scale = Math.min(SCALE, MOST / Math.max(width, height));
        var image =
                new BufferedImage(
                        (int) Math.ceil(width * scale),
                        (int) Math.ceil(height * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            hint(graphics);
            graphics.setColor(new Color(palette.rgb(Ink.BG_DEFAULT)));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            new Painter(measure, words, new RasterPen(graphics, palette, new RasterFonts()))
                    .paint(drawing);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void hint(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
