package org.zonewright.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import java.io.File;
import java.util.stream.Stream;

/// A file manager in small, as a program of its own: files are dragged out of its window.
final class FileSource {

    static final String TITLE = "Files";

    /// Where the mouse can take hold of them.
    static final Spot SPOT = new Spot(1300, 600);

    private static final int SIZE = 60;

    private FileSource() {}

    static void main(String[] files) {
        var content = new ClipboardContent();
        content.putFiles(Stream.of(files).map(File::new).toList());
        Platform.startup(() -> show(content));
    }

    private static void show(ClipboardContent content) {
        var pane = new Pane();
        pane.setOnDragDetected(
                drag -> {
                    pane.startDragAndDrop(TransferMode.COPY).setContent(content);
                    drag.consume();
                });
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle(TITLE);
        stage.setX(SPOT.x() - SIZE / 2.0);
        stage.setY(SPOT.y() - SIZE / 2.0);
        stage.setScene(new Scene(pane, SIZE, SIZE));
        stage.show();
    }
}
