package org.zonewright.cli;

import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.model.zone.Zone;
import org.zonewright.serve.LoggedQuery;
import org.zonewright.serve.LoggedQuery.Asked;
import org.zonewright.serve.Server;

import java.net.InetSocketAddress;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What the server prints while it runs.
sealed interface ServeLog {

    void started(List<InetSocketAddress> addresses, List<Zone> zones);

    void answered(LoggedQuery query);

    /// @param count of queries that came faster than they are printed; 0 says nothing
    void skipped(long count);

    /// A line for people.
    record AsText(Terminal terminal) implements ServeLog {

        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

        @Override
        public void started(List<InetSocketAddress> addresses, List<Zone> zones) {
            for (Zone zone : zones) {
                print("cli.serve.zone", zone.name(), zone.size());
            }
            addresses.forEach(address -> print("cli.serve.listening", Server.text(address)));
        }

        @Override
        public void answered(LoggedQuery query) {
            String asked =
                    query.asked()
                            .map(one -> MasterText.name(one.name().text()) + " " + one.type())
                            .orElse("-");
            String cut = query.truncated() ? " TC" : "";
            terminal.out()
                    .println(
                            "%s %s %s %s %s %d%s"
                                    .formatted(
                                            TIME.format(query.at()),
                                            Server.text(query.client()),
                                            query.transport(),
                                            asked,
                                            query.rcode(),
                                            query.answers(),
                                            cut));
        }

        @Override
        public void skipped(long count) {
            if (count > 0) {
                print("cli.serve.skipped", count);
            }
        }

        private void print(String key, Object... args) {
            terminal.out().println(terminal.words().text(key, args));
        }
    }

    /// A JSON object a line.
    record AsJson(Terminal terminal) implements ServeLog {

        @Override
        public void started(List<InetSocketAddress> addresses, List<Zone> zones) {
            print(
                    json -> {
                        Json.strings(
                                json, "listening", addresses.stream().map(Server::text).toList());
                        Json.strings(
                                json,
                                "zones",
                                zones.stream().map(zone -> zone.name().toString()).toList());
                    });
        }

        @Override
        public void answered(LoggedQuery query) {
            print(
                    json -> {
                        json.writeStringProperty("time", query.at().toString());
                        json.writeStringProperty("client", Server.text(query.client()));
                        json.writeStringProperty("transport", query.transport().name());
                        Json.textOrNull(
                                json,
                                "qname",
                                query.asked().map(Asked::name).map(n -> MasterText.name(n.text())));
                        Json.textOrNull(
                                json, "qtype", query.asked().map(one -> one.type().mnemonic()));
                        json.writeStringProperty("rcode", query.rcode());
                        json.writeNumberProperty("answers", query.answers());
                        json.writeBooleanProperty("truncated", query.truncated());
                    });
        }

        @Override
        public void skipped(long count) {
            if (count > 0) {
                print(json -> json.writeNumberProperty("skipped", count));
            }
        }

        private void print(java.util.function.Consumer<tools.jackson.core.JsonGenerator> members) {
            terminal.out()
                    .println(
                            Json.line(
                                    json -> {
                                        json.writeStartObject();
                                        members.accept(json);
                                        json.writeEndObject();
                                    }));
        }
    }
}
