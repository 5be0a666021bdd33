package org.zonewright.session;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/// Edits a zone by a script until it is killed, and says the number of each step as soon as it is
/// shown.
final class CrashingEditor {

    private CrashingEditor() {}

    public static void main(String[] args) throws Exception {
        Workspace workspace = Workspace.in(Path.of(args[0]), Clock.systemUTC());
        ZoneFile file = Samples.open(workspace, Path.of(args[1]));
        var script = new EditingScript(Long.parseLong(args[2]));
        var out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        for (int i = 1; ; i++) {
            if (script.step(file.document()) == EditingScript.Done.SAVE_WANTED) {
                Samples.save(file);
            }
            out.println(i);
        }
    }
}
