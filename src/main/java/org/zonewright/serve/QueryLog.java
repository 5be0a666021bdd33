package org.zonewright.serve;

import org.xbill.DNS.Rcode;
import org.zonewright.serve.LoggedQuery.Asked;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/// The queries that were answered, for somebody who fetches them now and then. Never holds up an
/// answer: what comes faster than somebody can read is counted and not kept.
public final class QueryLog {

    /// Queries that are kept until they are fetched, at most.
    public static final int ROOM = 1000;

    /// How many more are kept after each time that they are fetched. Words for each query would
    /// cost more than its answer.
    private static final int REFILL = 100;

    private record Event(
            Instant at,
            InetSocketAddress client,
            Transport transport,
            Octets query,
            Octets reply) {}

    /// @param skipped how many more there were since the last time
    public record News(List<LoggedQuery> queries, long skipped) {
        public News {
            queries = List.copyOf(queries);
        }
    }

    private final InstantSource clock;
    private final Queue<Event> events = new ConcurrentLinkedQueue<>();
    private final AtomicInteger room = new AtomicInteger(ROOM);
    private final LongAdder all = new LongAdder();
    private final LongAdder skipped = new LongAdder();

    QueryLog(InstantSource clock) {
        this.clock = clock;
    }

    /// Queries answered so far.
    public long count() {
        return all.sum();
    }

    /// What was answered since the last call, oldest first.
    public News fetch() {
        var queries = new ArrayList<LoggedQuery>();
        for (Event event = events.poll(); event != null; event = events.poll()) {
            queries.add(read(event));
        }
        room.updateAndGet(left -> Math.min(ROOM, Math.max(left, 0) + REFILL));
        return new News(queries, skipped.sumThenReset());
    }

    void note(InetSocketAddress client, Transport transport, Octets query, Octets reply) {
        all.increment();
        if (room.get() <= 0) {
            skipped.increment();
            return;
        }
        room.decrementAndGet();
        events.add(new Event(clock.instant(), client, transport, query, reply));
    }

    private static LoggedQuery read(Event event) {
        byte[] reply = event.reply().array();
        int rcode = reply[3] & 0xf;
        Optional<Asked> asked = Optional.empty();
        if (QueryReader.read(event.query().array()) instanceof Received.Asked(Query query)) {
            asked = Optional.of(new Asked(query.name(), query.type()));
            // The upper bits stand in the OPT record, and no other response code here has any.
            boolean isNewer = query.edns().filter(edns -> edns.version() > 0).isPresent();
            rcode = isNewer ? Rcode.BADVERS : rcode;
        }
        return new LoggedQuery(
                event.at(),
                event.client(),
                event.transport(),
                asked,
                Rcode.string(rcode),
                (reply[6] & 0xff) << 8 | reply[7] & 0xff,
                (reply[2] & 0x02) != 0);
    }
}
