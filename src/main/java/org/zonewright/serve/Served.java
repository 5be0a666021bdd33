package org.zonewright.serve;

import org.jspecify.annotations.Nullable;
import org.zonewright.serve.AnswerCache.Entry;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/// What the sockets have in common: the zones as they are now, and what answers and logs.
///
/// @param now replaced by each edit
record Served(AtomicReference<Snapshot> now, Responder responder, QueryLog log) {

    /// The answer to a message.
    ///
    /// @param length of the message; the array may be longer, and may be used again
    /// @return null for what is left without an answer; the id is any
    byte @Nullable [] reply(
            byte[] message, int length, InetSocketAddress client, Transport transport) {
        Snapshot zones = now.get();
        AnswerCache cache = zones.cache(transport);
        Entry known = cache.find(message, length);
        if (known == null) {
            byte[] query = Arrays.copyOf(message, length);
            Responder.Reply reply =
                    responder.reply(query, client.getAddress(), transport, zones.resolver());
            if (reply == null) {
                return null;
            }
            known = new Entry(new Octets(query), reply.message());
            if (reply.repeatable()) {
                cache.put(known);
            }
        }
        log.note(client, transport, known.query(), known.reply());
        return known.reply().array();
    }
}
