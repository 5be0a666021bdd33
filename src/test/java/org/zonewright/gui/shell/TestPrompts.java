package org.zonewright.gui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Answers file dialogs with a folder's files, and remembers what a drop would do.
final class TestPrompts implements FilePrompts {

    private final Path folder;
    private Consumer<List<Path>> dropped = _ -> {};

    TestPrompts(Path folder) {
        this.folder = folder;
    }

    void drop(Path... files) {
        dropped.accept(List.of(files));
    }

    @Override
    public void toOpen(Consumer<List<Path>> chosen) {
        chosen.accept(List.of(folder.resolve("open.json")));
    }

    @Override
    public void toSave(String proposed, Consumer<Path> chosen) {
        chosen.accept(folder.resolve(proposed));
    }

    @Override
    public String clipboard() {
        return "www.example.com. 60 IN A 192.0.2.9";
    }

    @Override
    public void onDrop(Consumer<List<Path>> next) {
        dropped = next;
    }
}
