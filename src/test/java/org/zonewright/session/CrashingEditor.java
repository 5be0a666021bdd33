package org.zonewright.session;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/// Edits a zone until it is killed, and says the number of each edit as soon as it is shown.
final class CrashingEditor {

    private CrashingEditor() {}

    public static void main(String[] args) {
        Workspace workspace = Workspace.in(Path.of(args[0]), Clock.systemUTC());
        ZoneFile file = Samples.open(workspace, Path.of(args[1]));
        var out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        for (int i = 1; ; i++) {
            file.document().apply(new Edit.Put(set(i)), Samples.NAME);
            out.println(i);
        }
    }

    static RecordSet set(int number) {
        return Samples.set("h" + number + " A 192.0.2." + number % 256);
    }
}
