package org.zonewright.codec.route53;

import org.zonewright.codec.Loss;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.Optional;
import java.util.stream.Stream;

/// What of one row a change batch cannot carry.
final class EntryLoss {

    private EntryLoss() {}

    static Stream<Loss> of(Entry entry) {
        return switch (entry) {
            case UnreadableSet set -> Stream.of(at(set, "codec.loss-unreadable"));
            case RecordSet set when set.content() instanceof Content.TrafficPolicy ->
                    Stream.of(at(set, "codec.loss-traffic-policy"));
            case RecordSet set when !set.extras().isEmpty() ->
                    Stream.of(at(set, "codec.loss-extras"));
            case RecordSet _ -> Stream.empty();
        };
    }

    private static Loss at(Entry entry, String key) {
        return new Loss(
                Optional.of(entry.id()), Phrase.of(key, entry.name().route53(), entry.type()));
    }
}
