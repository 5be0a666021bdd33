package org.zonewright.app;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/// What a client on this machine asks the window's server on the tour.
final class TourQueries {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private TourQueries() {}

    /// @param address such as `127.0.0.1:5354`
    static void send(String address) throws IOException {
        int colon = address.lastIndexOf(':');
        int port = Integer.parseInt(address.substring(colon + 1));
        var client = new SimpleResolver(new InetSocketAddress(address.substring(0, colon), port));
        client.setTimeout(PATIENCE);
        for (Record question :
                List.of(
                        question("example.com.", Type.MX),
                        question("www.example.com.", Type.AAAA),
                        question("api.example.com.", Type.A),
                        question("nowhere.example.com.", Type.TXT))) {
            client.send(Message.newQuery(question));
        }
    }

    private static Record question(String name, int type) throws IOException {
        return Record.newRecord(Name.fromString(name), type, DClass.IN);
    }
}
