package org.zonewright.gui.shell;

import org.zonewright.gui.paste.CopiedTexts;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Answers file dialogs with a folder's files, and remembers what a drop would do.
final class TestPrompts implements FilePrompts {

    private final Path folder;
    private String clipboard = "www.example.com. 60 IN A 192.0.2.9";
    private Path proposed = Path.of("");
    private Consumer<Drop> dropped = _ -> {};

    TestPrompts(Path folder) {
        this.folder = folder;
    }

    void drop(Path... files) {
        dropped.accept(new Drop(List.of(files), false));
    }

    void dropOnTable(Path... files) {
        dropped.accept(new Drop(List.of(files), true));
    }

    @Override
    public void toOpen(Consumer<List<Path>> chosen) {
        chosen.accept(List.of(folder.resolve("open.json")));
    }

    @Override
    public void toSave(Path file, Consumer<Path> chosen) {
        proposed = file;
        chosen.accept(folder.resolve(file.getFileName()));
    }

    /// What was proposed last to save to.
    Path proposed() {
        return proposed;
    }

    @Override
    public void toFolder(Consumer<Path> chosen) {
        chosen.accept(folder);
    }

    @Override
    public String clipboard() {
        return clipboard;
    }

    void put(String text) {
        clipboard = text;
    }

    @Override
    public void copy(CopiedTexts texts) {
        clipboard = texts.json();
    }

    @Override
    public void copy(String text) {
        clipboard = text;
    }

    @Override
    public void onDrop(Consumer<Drop> next) {
        dropped = next;
    }
}
