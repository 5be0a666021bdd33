package org.zonewright.app;

import org.zonewright.gui.View;
import org.zonewright.gui.shell.OpenedDesk;
import org.zonewright.gui.shell.Shell;
import org.zonewright.model.zone.RecordSet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The tour's pictures of dialogs that ask for something and are left again.
final class TourDialogs {

    /// @param command what opens it
    private record Stop(String command, String picture) {}

    private static final List<Stop> STOPS =
            List.of(
                    new Stop("wizard-spf", "15-wizard"),
                    new Stop("edit-group", "16-group"),
                    new Stop("export-graph", "17-export-graph"),
                    new Stop("preferences", "18-preferences"),
                    new Stop("keys", "19-shortcuts"));

    private TourDialogs() {}

    /// @param member of the group whose members are edited
    static void visit(Shell shell, OpenedDesk zone, RecordSet.Key member, Camera camera)
            throws IOException, InterruptedException {
        Fx.run(
                () -> {
                    zone.desk().view().set(View.TABLE);
                    zone.desk().selected().set(Optional.of(member));
                });
        for (Stop stop : STOPS) {
            Fx.run(() -> shell.commands().get(stop.command()).fire());
            camera.take(stop.picture());
            Fx.run(() -> Camera.escape(shell.root()));
        }
    }
}
