package org.zonewright.app;

import javafx.css.Stylesheet;

import org.zonewright.gui.control.Sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the build runs to compile the style sheets for the application image: to read them as text
/// takes a good part of its start.
public final class StyleCompiler {

    private StyleCompiler() {}

    /// @param args a folder for the compiled sheets
    public static void main(String[] args) throws IOException {
        TourRun.withoutDisplay();
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Sheet sheet : Sheet.values()) {
            compile(sheet.css(), folder.resolve(sheet.compiledName()));
        }
        System.exit(0);
    }

    static void compile(String css, Path compiled) throws IOException {
        Path text = Files.createTempFile("zonewright", ".css");
        try {
            Files.writeString(text, css);
            Stylesheet.convertToBinary(text.toFile(), compiled.toFile());
        } finally {
            Files.delete(text);
        }
    }
}
