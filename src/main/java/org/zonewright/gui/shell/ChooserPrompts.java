package org.zonewright.gui.shell;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.zonewright.gui.paste.CopiedTexts;
import org.zonewright.l10n.Messages;
import org.zonewright.session.Formats;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The system's own file dialogs, and drops on a scene. Remembers the folder of the last file.
public final class ChooserPrompts implements FilePrompts {

    private static final DataFormat JSON = format("application/json");

    /// Master files (RFC 4027).
    private static final DataFormat MASTER = format("text/dns");

    private final Scene scene;
    private final Messages messages;
    private final Supplier<Optional<Path>> last;
    private Optional<File> folder = Optional.empty();

    /// @param last the file that was opened last, whose folder is shown as long as none was chosen;
    ///   it may be gone
    public ChooserPrompts(Scene scene, Messages messages, Supplier<Optional<Path>> last) {
        this.scene = scene;
        this.messages = messages;
        this.last = last;
    }

    @Override
    public void toOpen(Consumer<List<Path>> chosen) {
        FileChooser chooser = chooser("gui.chooser.open");
        List<File> files = chooser.showOpenMultipleDialog(window());
        if (files != null && !files.isEmpty()) {
            remember(files.getFirst());
            chosen.accept(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void toSave(Path proposed, Consumer<Path> chosen) {
        FileChooser chooser = chooser("gui.chooser.save");
        String name = proposed.getFileName().toString();
        offer(chooser, name.substring(name.lastIndexOf('.') + 1));
        chooser.setInitialFileName(name);
        folderOf(proposed).ifPresent(chooser::setInitialDirectory);
        File file = chooser.showSaveDialog(window());
        if (file != null) {
            remember(file);
            chosen.accept(file.toPath());
        }
    }

    @Override
    public void toFolder(Consumer<Path> chosen) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("gui.chooser.folder"));
        folder().ifPresent(chooser::setInitialDirectory);
        File directory = chooser.showDialog(window());
        if (directory != null) {
            folder = Optional.of(directory);
            chosen.accept(directory.toPath());
        }
    }

    @Override
    public String clipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Object text =
                clipboard.hasContent(JSON) ? clipboard.getContent(JSON) : clipboard.getString();
        return text instanceof String known ? known : "";
    }

    @Override
    public void copy(CopiedTexts texts) {
        var content = new ClipboardContent();
        content.putString(texts.table());
        content.put(MASTER, texts.master());
        content.put(JSON, texts.json());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static DataFormat format(String mediaType) {
        DataFormat known = DataFormat.lookupMimeType(mediaType);
        return known == null ? new DataFormat(mediaType) : known;
    }

    @Override
    public void onDrop(Consumer<Drop> dropped) {
        new FileDrop(scene, dropped).install();
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        folder().ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                messages.text("gui.chooser.zones"), patterns()),
                        new FileChooser.ExtensionFilter(messages.text("gui.chooser.all"), "*"));
        return chooser;
    }

    /// Shows files of a kind first; on some systems the dialog appends the first kind's ending.
    private void offer(FileChooser chooser, String ending) {
        var filter =
                new FileChooser.ExtensionFilter(
                        messages.text("gui.chooser.kind", ending), "*." + ending);
        chooser.getExtensionFilters().addFirst(filter);
        chooser.setSelectedExtensionFilter(filter);
    }

    /// The endings of every format, and the one that DNS servers' files often have.
    private static List<String> patterns() {
        return Stream.concat(
                        Formats.ALL.stream().flatMap(codec -> codec.extensions().stream()),
                        Stream.of("zone", "txt"))
                .distinct()
                .map(ending -> "*." + ending)
                .toList();
    }

    /// To show first, if it is still there.
    private Optional<File> folder() {
        return folder.or(() -> last.get().flatMap(ChooserPrompts::folderOf))
                .filter(File::isDirectory);
    }

    private static Optional<File> folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).map(Path::toFile).filter(File::isDirectory);
    }

    private void remember(File file) {
        folder = Optional.ofNullable(file.getAbsoluteFile().getParentFile());
    }

    private Window window() {
        return scene.getWindow();
    }
}
