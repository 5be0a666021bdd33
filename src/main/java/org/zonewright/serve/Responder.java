package org.zonewright.serve;

import static org.zonewright.serve.ResponseWriter.headerAlone;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Rcode;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.serve.Query.Edns;
import org.zonewright.serve.Query.Subnet;

import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Answers messages. Any thread may ask.
final class Responder {

    /// What a client that says nothing of EDNS takes over UDP (RFC 1035 section 4.2.1).
    private static final int SMALLEST = 512;

    private static final int LARGEST = 65_535;

    private final Asking asking;
    private final Consumer<Throwable> mishaps;
    private final WireDataMemo memo = new WireDataMemo();
    private final AtomicLong seed;

    /// @param mishaps told of mistakes of the program; the client gets SERVFAIL
    Responder(Asking asking, Consumer<Throwable> mishaps) {
        this.asking = asking;
        this.mishaps = mishaps;
        seed = new AtomicLong(asking.seed());
    }

    /// @param repeatable whether every such message gets this answer from these zones
    record Reply(Octets message, boolean repeatable) {}

    /// @return null for what is left without an answer
    @Nullable Reply reply(
            byte[] message, InetAddress client, Transport transport, Resolver resolver) {
        try {
            return switch (QueryReader.read(message)) {
                case Received.Noise _ -> null;
                case Received.Faulty(int rcode) -> new Reply(headerAlone(message, rcode), false);
                case Received.Asked(Query query) -> answer(query, client, transport, resolver);
            };
        } catch (RuntimeException | StackOverflowError e) {
            mishaps.accept(e);
            return new Reply(headerAlone(message, Rcode.SERVFAIL), false);
        }
    }

    private Reply answer(Query query, InetAddress client, Transport transport, Resolver resolver) {
        ResponseWriter writer = writer(query, transport);
        if (query.edns().filter(edns -> edns.version() > 0).isPresent()) {
            return new Reply(writer.error(Rcode.BADVERS), false);
        }
        if (query.dnsClass() != DClass.IN) {
            return new Reply(writer.error(Rcode.REFUSED), false);
        }
        long drawn = seed.get();
        Response response = resolver.bareAnswer(question(query, client, drawn));
        if (response.dependsOn().contains(Response.Dependence.CHANCE)) {
            seed.incrementAndGet();
        }
        return new Reply(writer.write(response), response.dependsOn().isEmpty());
    }

    private ResponseWriter writer(Query query, Transport transport) {
        int limit =
                switch (transport) {
                    case TCP -> LARGEST;
                    case UDP ->
                            query.edns()
                                    .map(Edns::payload)
                                    .map(size -> Math.clamp(size, SMALLEST, ResponseWriter.PAYLOAD))
                                    .orElse(SMALLEST);
                };
        return new ResponseWriter(query, memo, limit);
    }

    private Question question(Query query, InetAddress peer, long drawn) {
        return new Question(
                query.name(),
                query.type(),
                client(query.edns().flatMap(Edns::subnet), peer),
                asking.unhealthy(),
                drawn,
                asking.view());
    }

    /// A subnet that the message tells counts before what the server was told, and that before
    /// where the message comes from.
    private Client client(Optional<Subnet> told, InetAddress peer) {
        Client known = asking.client();
        return new Client(
                known.address().or(() -> Optional.of(text(peer))),
                told.flatMap(Subnet::block).or(known::subnet),
                known.continent(),
                known.country(),
                known.subdivision(),
                known.region(),
                known.coordinates());
    }

    private static String text(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }
}
