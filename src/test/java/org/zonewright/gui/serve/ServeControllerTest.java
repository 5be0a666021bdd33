package org.zonewright.gui.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;
import org.zonewright.Zones;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.Notice;
import org.zonewright.gui.serve.ServeModel.State;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;
import org.zonewright.session.Job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

class ServeControllerTest {

    private static final Phrase EDIT = Phrase.of("edit.opened");
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Desk desk =
            desk(
                    Zones.hosted(
                            "example.com.",
                            """
                            www A 192.0.2.1
                            *.wild A 192.0.2.2
                            api A 192.0.2.3 ; failover PRIMARY hc=fails id=first
                            api A 192.0.2.4 ; failover SECONDARY id=second
                            to CNAME api.example.com.
                            """));
    private final ObservableList<Desk> desks = FXCollections.observableArrayList(desk);
    private final List<String> led = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private final List<Throwable> mishaps = new ArrayList<>();
    private final ServeController controller = controller(List.of(0));
    private final ServeModel model = controller.model();

    private static Desk desk(Zone zone) {
        return new Desk(new Document(zone, _ -> {}, CLOCK));
    }

    private ServeController controller(List<Integer> ports) {
        var around =
                new ServeController.Surroundings(
                        Desks.WORLD, ports, CLOCK, ServeControllerTest::inPlace, mishaps::add);
        return new ServeController(
                desks,
                around,
                new ServeController.Guide() {
                    @Override
                    public void lead(Desk to, EntryId id) {
                        led.add(to.document().zone().name() + " " + id);
                    }

                    @Override
                    public void tell(Notice notice) {
                        told.add(notice);
                    }
                });
    }

    private static void inPlace(Job<Runnable> job, Consumer<Throwable> whenFailed) {
        try {
            job.run(Job.Progress.SILENT).run();
        } catch (Exception e) {
            whenFailed.accept(e);
        }
    }

    @AfterEach
    void stop() {
        if (model.state().get() == State.RUNNING) {
            controller.toggle();
        }
        assertEquals(List.of(), mishaps);
    }

    /// The data of the answer, or the response code where there are none.
    private String ask(String name) throws IOException {
        String address = model.addresses().get().getFirst();
        var client = new SimpleResolver(InetAddress.getLoopbackAddress());
        client.setPort(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
        Record question = Record.newRecord(Name.fromString(name), Type.A, DClass.IN);
        Message answer = client.send(Message.newQuery(question));
        List<Record> records = answer.getSection(Section.ANSWER);
        return records.isEmpty()
                ? Rcode.string(answer.getRcode())
                : records.getFirst().rdataToString();
    }

    @Test
    void itAnswersFromTheDraftAndFromEachEditAtOnce() throws Exception {
        controller.toggle();

        assertEquals(State.RUNNING, model.state().get());
        assertEquals("192.0.2.1", ask("www.example.com."));
        var next = RecordSet.simple("www.example.com.", RecordType.A, 60, "192.0.2.9");
        assertTrue(desk.apply(new Edit.Put(next), EDIT));
        assertEquals("192.0.2.9", ask("www.example.com."));
        assertTrue(desk.undo());
        assertEquals("192.0.2.1", ask("www.example.com."));
    }

    @Test
    void itServesWhateverIsOpen() throws Exception {
        controller.toggle();
        assertEquals("REFUSED", ask("www.corp.internal."));

        Desk opened = desk(Zones.ofPrivate("corp.internal.", "www A 10.0.0.1"));
        desks.add(opened);
        assertEquals("10.0.0.1", ask("www.corp.internal."));
        assertEquals("192.0.2.1", ask("www.example.com."));

        desks.remove(opened);
        assertEquals("REFUSED", ask("www.corp.internal."));
    }

    @Test
    void queriesAreListedNewestFirstAndLeadToTheirRecords() throws Exception {
        controller.toggle();
        ask("WWW.example.com.");
        ask("x.wild.example.com.");
        ask("api.example.com.");
        ask("to.example.com.");
        controller.refresh();

        List<String> names =
                model.queries().stream()
                        .map(query -> query.asked().orElseThrow().name().text())
                        .toList();
        assertEquals(
                List.of(
                        "to.example.com.",
                        "api.example.com.",
                        "x.wild.example.com.",
                        "WWW.example.com."),
                names);
        assertEquals(4, model.count().get());

        model.queries().forEach(controller::open);
        assertEquals(
                List.of(
                        "example.com. " + Desks.key("to CNAME"),
                        "example.com. " + Desks.key("api A first"),
                        "example.com. " + Desks.key("*.wild A"),
                        "example.com. " + Desks.key("www A")),
                led);
    }

    @Test
    void aTakenPortLeadsToAnother() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServeController other = controller(List.of(taken.getLocalPort(), 0));
            other.toggle();

            assertEquals(State.RUNNING, other.model().state().get());
            other.toggle();
            assertEquals(State.STOPPED, other.model().state().get());
        }
    }

    @Test
    void wherePortsRunOutAPersonIsTold() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServeController other = controller(List.of(taken.getLocalPort()));
            other.toggle();

            assertEquals(State.STOPPED, other.model().state().get());
            assertEquals("gui.serve.failed", told.getFirst().title().key());
        }
    }

    @Test
    void stoppedItLeavesTheListAndThePort() throws Exception {
        controller.toggle();
        ask("www.example.com.");
        controller.toggle();

        assertEquals(State.STOPPED, model.state().get());
        assertEquals(1, model.queries().size());
        assertEquals(List.of(), model.addresses().get());
    }
}
