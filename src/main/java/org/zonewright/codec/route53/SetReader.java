package org.zonewright.codec.route53;

import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes a record set of one object, or says why it can be none (API reference, ResourceRecordSet).
final class SetReader {

    /// What came of an object.
    sealed interface Outcome {
        record Readable(RecordSet set) implements Outcome {}

        record Unreadable(Defect defect) implements Outcome {}
    }

    private static final Set<String> ALIAS_MEMBERS =
            Set.of("HostedZoneId", "DNSName", "EvaluateTargetHealth");
    private static final Set<String> VALUE = Set.of("Value");

    private final Members set;
    private final Members.Notes notes = new Members.Notes();
    private final Set<String> said = new HashSet<>(16);

    private SetReader(SourceText source, Json.Obj object) {
        set = new Members(source, object, "", notes);
    }

    static Outcome read(SourceText source, Json.Obj object) {
        return new SetReader(source, object).read();
    }

    private Outcome read() {
        Optional<String> name = say("Name", set.need("Name"));
        Optional<String> type = say("Type", set.need("Type"));
        Optional<String> healthCheck = say("HealthCheckId", set.text("HealthCheckId"));
        String identifier =
                say("SetIdentifier", set.text("SetIdentifier").filter(text -> !text.isEmpty()))
                        .orElse("");
        Optional<Routing> routing = RoutingReader.read(set, said, notes, !identifier.isEmpty());
        Optional<Content> content = content();
        set.keepAllBut(said);
        Optional<Defect> defect = notes.defect();
        if (defect.isPresent()) {
            return new Outcome.Unreadable(defect.get());
        }
        var key =
                new RecordSet.Key(
                        DomainName.of(name.orElseThrow()),
                        RecordType.of(type.orElseThrow()),
                        identifier);
        return new Outcome.Readable(
                new RecordSet(
                        key,
                        content.orElseThrow(),
                        routing.orElseThrow(),
                        healthCheck,
                        notes.extras()));
    }

    private <T> Optional<T> say(String name, Optional<T> value) {
        if (value.isPresent()) {
            said.add(name);
        }
        return value;
    }

    /// The one form of content it has, of three that there are.
    private Optional<Content> content() {
        Optional<Long> ttl = say("TTL", set.whole("TTL"));
        Optional<Members> alias = say("AliasTarget", set.object("AliasTarget"));
        Optional<String> policy =
                say("TrafficPolicyInstanceId", set.text("TrafficPolicyInstanceId"));
        Optional<Json.Arr> records = set.list("ResourceRecords");
        boolean hasValues = records.filter(list -> !list.items().isEmpty()).isPresent();
        int forms =
                (alias.isPresent() ? 1 : 0) + (policy.isPresent() ? 1 : 0) + (hasValues ? 1 : 0);
        if (forms > 1) {
            return none(Defect.BODY, set.start(), "codec.content-two");
        }
        if (alias.isPresent() || policy.isPresent()) {
            if (ttl.isPresent()) {
                return alias.isPresent()
                        ? none(Defect.ALIAS_TTL, set.at("TTL"), "codec.alias-ttl")
                        : none(Defect.BODY, set.at("TTL"), "codec.content-two");
            }
            return alias.isPresent() ? alias(alias.get()) : policy.map(Content.TrafficPolicy::new);
        }
        return values(ttl, say("ResourceRecords", records));
    }

    private Optional<Content> values(Optional<Long> ttl, Optional<Json.Arr> records) {
        if (records.isEmpty()) {
            return ttl.isPresent()
                    ? none(Defect.NO_VALUES, set.at("TTL"), "codec.no-values")
                    : none(Defect.BODY, set.start(), "codec.content-none");
        }
        if (ttl.isEmpty()) {
            return none(Defect.BODY, set.at("ResourceRecords"), "codec.no-ttl");
        }
        List<Json> items = records.get().items();
        var values = new ArrayList<String>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Json.Obj item)) {
                return none(
                        Defect.MALFORMED,
                        items.get(i).start(),
                        "codec.expected-object",
                        "ResourceRecords");
            }
            values.add(value(item, i));
        }
        return Optional.of(new Content.Values(ttl.get(), values));
    }

    private String value(Json.Obj item, int index) {
        Optional<String> text = item.text("Value");
        Members members = set.inside(ValueExtras.path(index, text.orElse("")), item);
        members.need("Value");
        if (item.members().size() > 1) {
            members.keepAllBut(VALUE);
        }
        return text.orElse("");
    }

    private Optional<Content> alias(Members alias) {
        Optional<String> zone = alias.text("HostedZoneId");
        Optional<String> target = alias.text("DNSName");
        Optional<Boolean> health = alias.truth("EvaluateTargetHealth");
        alias.demand(Defect.BODY, "HostedZoneId", "DNSName", "EvaluateTargetHealth");
        alias.keepAllBut(ALIAS_MEMBERS);
        return target.flatMap(
                name ->
                        zone.flatMap(
                                id ->
                                        health.map(
                                                evaluate ->
                                                        new Content.Alias(
                                                                DomainName.of(name),
                                                                id,
                                                                evaluate))));
    }

    private <T> Optional<T> none(String rule, int at, String key, Object... args) {
        notes.add(new Defect(rule, at, Phrase.of(key, args)));
        return Optional.empty();
    }
}
