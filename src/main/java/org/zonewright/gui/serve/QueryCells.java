package org.zonewright.gui.serve;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.serve.LoggedQuery;
import org.zonewright.serve.Server;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/// Draws the cells of the list of queries.
record QueryCells(Messages messages) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

    /// The column that is as wide as there is room.
    static final String NAME = "query-name-column";

    List<TableColumn<LoggedQuery, LoggedQuery>> columns() {
        return List.of(
                column("query-time-column", 112, this::time),
                column(NAME, 160, this::name),
                column("query-type-column", 76, this::type),
                column("query-rcode-column", 104, this::rcode),
                column("query-answers-column", 110, this::answers),
                column("query-client-column", 210, this::client));
    }

    private static TableColumn<LoggedQuery, LoggedQuery> column(
            String id, double width, Function<LoggedQuery, Node> drawing) {
        return PlainColumns.drawn(id, width, drawing);
    }

    private Node time(LoggedQuery query) {
        return Badges.styled(TIME.format(query.at()), "mono", "muted");
    }

    private Node name(LoggedQuery query) {
        return query.asked()
                .map(one -> Badges.mono(MasterText.name(one.name().text())))
                .orElseGet(() -> Badges.secondary(messages.text("gui.serve.malformed")));
    }

    private Node type(LoggedQuery query) {
        return query.asked()
                .<Node>map(one -> Badges.monoTag(one.type().mnemonic()))
                .orElseGet(Label::new);
    }

    private Node rcode(LoggedQuery query) {
        Tone tone =
                switch (query.rcode()) {
                    case "NOERROR" -> Tone.SUCCESS;
                    case "NXDOMAIN" -> Tone.WARNING;
                    default -> Tone.DANGER;
                };
        return Badges.tag(query.rcode(), tone);
    }

    private Node answers(LoggedQuery query) {
        String key =
                query.truncated()
                        ? "gui.serve.truncated"
                        : query.answers() == 1 ? "gui.serve.answer" : "gui.serve.answers";
        return Badges.secondary(messages.text(key, query.answers()));
    }

    private Node client(LoggedQuery query) {
        return Badges.styled(
                query.transport() + "  " + Server.text(query.client()), "mono", "muted");
    }
}
