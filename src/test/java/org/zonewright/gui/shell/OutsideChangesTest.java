package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.gui.Notice;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class OutsideChangesTest {

    private static final String ZONE =
            """
            {"ResourceRecordSets": [{"Name": "example.com.", "Type": "SOA", "TTL": 900,
              "ResourceRecords": [{"Value": "ns. host. 1 7200 900 1209600 86400"}]}]}
            """;

    @TempDir private Path folder;
    private final List<Notice> told = new ArrayList<>();
    private final List<OpenedDesk> reloaded = new ArrayList<>();
    private Workspace workspace;
    private Path file;
    private OpenedDesk zone;
    private OutsideChanges outside;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.in(folder.resolve("state"), Shells.CLOCK);
        file = Files.writeString(folder.resolve("zone.json"), ZONE);
        var opened = (Workspace.Opening.Opened) workspace.open(file, Optional.empty());
        zone = new OpenedDesk(opened.file(), OpenedDesk.Origin.FILE);
        var model = new ShellModel();
        model.zones().add(zone);
        outside = new OutsideChanges(model, told::add, reloaded::add);
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void aFileThatNobodyTouchedIsNotMentioned() {
        outside.look();

        assertEquals(List.of(), told);
    }

    @Test
    void aFileThatSomebodyWroteIsMentionedOnceAndCanBeReloaded() throws IOException {
        Files.writeString(file, ZONE + " ");

        outside.look();
        outside.look();

        assertEquals(List.of(Phrase.of("gui.changed.title", file.getFileName())), titles());
        told.getFirst().action().orElseThrow().run().run();
        assertEquals(List.of(zone), reloaded);
    }

    @Test
    void unsavedEditsAreMentionedWithIt() throws IOException {
        var set = RecordSet.simple("new.example.com.", RecordType.A, 60, "192.0.2.1");
        zone.desk().document().apply(new Edit.Put(set), Phrase.of("gui.tour.edit", "new"));
        Files.writeString(file, ZONE + " ");

        outside.look();

        assertEquals(Optional.of(Phrase.of("gui.outside.unsaved")), told.getFirst().detail());
    }

    private List<Phrase> titles() {
        return told.stream().map(Notice::title).toList();
    }
}
