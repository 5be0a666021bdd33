package org.zonewright.serve;

import org.zonewright.analysis.resolve.Resolver;

/// The zones of one moment, with the answers that were already written from them: an edit drops
/// both at once.
record Snapshot(Resolver resolver, AnswerCache udp, AnswerCache tcp) {

    static Snapshot of(Resolver resolver) {
        return new Snapshot(resolver, new AnswerCache(), new AnswerCache());
    }

    AnswerCache cache(Transport transport) {
        return switch (transport) {
            case UDP -> udp;
            case TCP -> tcp;
        };
    }
}
