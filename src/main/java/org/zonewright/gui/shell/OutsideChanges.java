package org.zonewright.gui.shell;

import org.zonewright.gui.Notice;
import org.zonewright.model.zone.Phrase;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Looks, when the window comes to the front, whether somebody else wrote the files of the open
/// zones, and says so once for each.
final class OutsideChanges {

    private final ShellModel model;
    private final Consumer<Notice> notices;
    private final Consumer<OpenedDesk> reload;
    private final Set<OpenedDesk> told = new HashSet<>();

    OutsideChanges(ShellModel model, Consumer<Notice> notices, Consumer<OpenedDesk> reload) {
        this.model = model;
        this.notices = notices;
        this.reload = reload;
    }

    void look() {
        told.retainAll(model.zones());
        for (OpenedDesk zone : model.zones()) {
            if (zone.file().looksUnchangedOnDisk()) {
                told.remove(zone);
            } else if (told.add(zone)) {
                zone.file().path().ifPresent(path -> tell(zone, path));
            }
        }
    }

    private void tell(OpenedDesk zone, Path path) {
        String detail = zone.isUnsaved() ? "gui.outside.unsaved" : "gui.outside.detail";
        notices.accept(
                Notice.of(Notice.Tone.WARNING, Phrase.of("gui.changed.title", path.getFileName()))
                        .withDetail(Phrase.of(detail))
                        .withAction(Phrase.of("gui.changed.reload"), () -> reload.accept(zone)));
    }
}
