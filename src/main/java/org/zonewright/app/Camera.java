package org.zonewright.app;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import javax.imageio.ImageIO;

/// Takes pictures of a scene once it has come to rest: when background work is done and two
/// snapshots are the same.
final class Camera {

    private static final int REST = 50;
    private static final int TRIES = 60;
    private static final int PATIENCE = 400;
    private static final int STILL = 2;

    private final Scene scene;
    private final Path folder;
    private final String suffix;
    private final List<Path> taken;

    /// @param suffix of the file names: size and theme
    /// @param taken gets each picture
    Camera(Scene scene, Path folder, String suffix, List<Path> taken) {
        this.scene = scene;
        this.folder = folder;
        this.suffix = suffix;
        this.taken = taken;
    }

    void take(String name) throws IOException, InterruptedException {
        take(name, () -> true);
    }

    /// @param ready asked on the FX thread whether there is something to see yet
    void take(String name, Callable<Boolean> ready) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE && !Fx.get(ready); i++) {
            Thread.sleep(REST);
        }
        int[] before = {};
        int still = 0;
        for (int i = 0; i < TRIES && still < STILL; i++) {
            int[] now = Fx.get(this::pixels);
            still = Arrays.equals(before, now) ? still + 1 : 0;
            before = now;
            Thread.sleep(REST);
        }
        write(before, folder.resolve(name + suffix + ".png"));
    }

    /// What a label says once it says something; empty if it does not in a while.
    Optional<String> text(String id) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            String text =
                    Fx.get(() -> scene.lookup(id) instanceof Label label ? label.getText() : "");
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
            Thread.sleep(REST);
        }
        return Optional.empty();
    }

    private int[] pixels() {
        // Scroll panes cache what they show, and only a window's pulse renews that.
        scene.getRoot().lookupAll(".viewport").forEach(pane -> pane.setCache(false));
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private void write(int[] pixels, Path file) throws IOException {
        int width = (int) scene.getWidth();
        var image = new BufferedImage(width, pixels.length / width, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, pixels.length / width, pixels, 0, width);
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException(file.toString());
        }
        taken.add(file);
    }

    /// Whether a list or tree has no rows yet.
    static boolean isEmpty(Parent root, String id) {
        return switch (root.lookup(id)) {
            case ListView<?> list -> list.getItems().isEmpty();
            case TreeView<?> tree -> tree.getExpandedItemCount() == 0;
            case TableView<?> table -> table.getItems().isEmpty();
            case null, default -> false;
        };
    }

    /// Presses a button.
    static void press(Parent root, String id) {
        if (root.lookup(id) instanceof Button found) {
            found.fire();
        }
    }

    /// Chooses an item of a menu button.
    static void choose(Parent root, String menu, String item) {
        if (root.lookup(menu) instanceof MenuButton found) {
            found.getItems().stream()
                    .filter(one -> item.equals(one.getId()))
                    .findFirst()
                    .ifPresent(Camera::choose);
        }
    }

    private static void choose(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(true);
        }
        item.fire();
    }

    /// Presses Esc where the keyboard is.
    static void escape(Parent root) {
        press(root, KeyCode.ESCAPE);
    }

    /// Presses a key where the keyboard is.
    static void press(Parent root, KeyCode key) {
        var owner = root.getScene().getFocusOwner();
        if (owner != null) {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                owner.fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
            }
        }
    }

    /// Selects all rows of a table.
    static void selectAll(Parent root, String id) {
        if (root.lookup(id) instanceof TableView<?> found) {
            found.getSelectionModel().selectAll();
        }
    }

    /// Marks three rows and columns of a table, from the selected row on.
    static void markCells(Parent root, String id) {
        if (root.lookup(id) instanceof TableView<?> found) {
            found.requestFocus();
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN)) {
                found.fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, false, false, false));
            }
        }
    }

    /// Puts text into a field.
    static void type(Parent root, String field, String text) {
        if (root.lookup(field) instanceof TextField found) {
            found.setText(text);
        }
    }
}
