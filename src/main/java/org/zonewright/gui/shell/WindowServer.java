package org.zonewright.gui.shell;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.gui.View;
import org.zonewright.gui.serve.ServeController;
import org.zonewright.gui.serve.ServeModel;
import org.zonewright.gui.serve.ServeView;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.EntryId;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The DNS server of the window, joined to what is open.
final class WindowServer {

    /// The name of its tab in the bottom panel.
    static final String TAB = "server";

    /// The command line's, and any that is free while something else has that.
    private static final List<Integer> PORTS = List.of(5300, 0);

    private final ShellModel model;
    private final ServeController controller;
    private final Messages messages;

    WindowServer(ShellModel model, Reports reports, World world, Clock clock, Messages messages) {
        this.model = model;
        this.messages = messages;
        var around =
                new ServeController.Surroundings(
                        world,
                        PORTS,
                        clock,
                        (job, whenFailed) -> {
                            var _ = FxJobs.start(job, Runnable::run, whenFailed);
                        },
                        failure -> Platform.runLater(() -> reports.mishap(failure)));
        controller = new ServeController(desks(), around, new Guide(model, reports));
        ServeModel server = controller.model();
        server.addresses().subscribe(() -> tell(server));
        server.count().subscribe(() -> tell(server));
    }

    private ObservableList<Desk> desks() {
        ObservableList<Desk> desks = FXCollections.observableArrayList();
        model.zones()
                .subscribe(
                        () -> desks.setAll(model.zones().stream().map(OpenedDesk::desk).toList()));
        return desks;
    }

    private void tell(ServeModel server) {
        List<String> addresses = server.addresses().get();
        model.server()
                .set(
                        addresses.isEmpty()
                                ? ""
                                : messages.text(
                                        "gui.status.server",
                                        addresses.getFirst(),
                                        server.count().get()));
    }

    ServeView view() {
        return new ServeView(controller.model(), controller, messages);
    }

    /// Starts or stops it, where a person can see that.
    void toggle() {
        model.showBottom(TAB);
        controller.toggle();
    }

    private record Guide(ShellModel model, Reports reports) implements ServeController.Guide {

        @Override
        public void lead(Desk desk, EntryId id) {
            model.zones().stream()
                    .filter(zone -> zone.desk() == desk)
                    .findFirst()
                    .ifPresent(model.current()::set);
            desk.view().set(View.TABLE);
            desk.selected().set(Optional.of(id));
        }

        @Override
        public void tell(Notice notice) {
            reports.tell(notice);
        }
    }
}
