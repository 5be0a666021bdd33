package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.OwnId;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.analysis.plan.preflight.Request.Change;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.Optional;
import java.util.Set;

/// Whether a request fits the schema (API reference, ChangeResourceRecordSets): the first thing
/// that does not ends it, with one message.
final class FormRules {

    private static final int MAX_COMMENT = 256;
    private static final int MAX_NAME = 1024;
    private static final int MAX_ZONE_ID = 32;
    private static final int MAX_HEALTH_CHECK_ID = 64;
    private static final int MAX_LOCAL_ZONE_GROUP = 64;
    private static final int MAX_TRAFFIC_POLICY_ID = 36;

    /// Rules of the linter that are about the form of a request; of the others Route 53 says
    /// `InvalidChangeBatch`.
    private static final Set<String> FORM =
            Set.of(
                    "r53-ttl-range",
                    "r53-no-values",
                    "r53-setid-len",
                    "r53-type-unsupported",
                    "r53-weight-range",
                    "r53-region-unknown",
                    "r53-geo-shape",
                    "r53-geoprox-bias",
                    "r53-cidr-shape",
                    "r53-multivalue-alias");

    private static final String TOO_LONG = "r53-txt-4000";

    private final Zone zone;
    private final Lints lints;

    FormRules(Zone zone, Lints lints) {
        this.zone = zone;
        this.lints = lints;
    }

    Optional<Message> of(Request request) {
        if (request.zoneId().filter(id -> OwnId.bare(id).length() > MAX_ZONE_ID).isPresent()) {
            return Optional.of(tooLong("HostedZoneId", MAX_ZONE_ID));
        }
        if (request.comment().length() > MAX_COMMENT) {
            return Optional.of(tooLong("Comment", MAX_COMMENT));
        }
        if (request.changes().isEmpty()) {
            return Optional.of(Message.own("plan.no-changes"));
        }
        return request.changes().stream().flatMap(change -> of(change).stream()).findFirst();
    }

    private Optional<Message> of(Change change) {
        return switch (change) {
            case Change.Malformed bad -> Optional.of(malformed(bad));
            case Change.Readable(Item item) -> of(item.set());
        };
    }

    private static Message malformed(Change.Malformed bad) {
        Object[] change = {
            bad.action(),
            bad.name(),
            bad.type(),
            bad.setIdentifier().isEmpty() ? "null" : bad.setIdentifier()
        };
        return switch (bad.fault()) {
            case ACTION -> Message.known("plan.wording.action", bad.detail());
            case NO_CONTENT -> Message.known("plan.wording.body-none", change);
            case TWO_CONTENTS -> Message.known("plan.wording.body-two", change);
            case NO_POLICY -> Message.known("plan.wording.policy-none", change);
            case TWO_POLICIES -> Message.known("plan.wording.policy-two", change);
            case NO_IDENTIFIER -> Message.own("plan.no-identifier", change);
            case ALIAS_MEMBER ->
                    bad.detail().equals("EvaluateTargetHealth")
                            ? Message.known("plan.wording.alias-member", bad.detail())
                            : Message.own("plan.wording.alias-member", bad.detail());
            case OTHER -> new Message(Optional.empty(), bad.why(), Message.Wording.OWN);
        };
    }

    /// A set that is already there as it is said has passed once.
    private Optional<Message> of(RecordSet set) {
        if (zone.find(set.key()).filter(Stored.of(set)::equals).isPresent()) {
            return Optional.empty();
        }
        Optional<Message> length = length(set);
        if (length.isPresent()) {
            return length;
        }
        if (set.extras().stream().anyMatch(FormRules::isEmptyList)) {
            return Optional.of(Message.own(set.key(), "lint.r53-no-values"));
        }
        return lints.ofForm(set).stream()
                .filter(found -> found.severity() == Severity.ERROR && isOfForm(found, set))
                .map(found -> Message.own(set.key(), found.message()))
                .findFirst();
    }

    private static boolean isOfForm(Finding found, RecordSet set) {
        return FORM.contains(found.rule())
                || (found.rule().equals(TOO_LONG) && !isText(set.type()));
    }

    /// Text that is too long has words of its own.
    static boolean isText(RecordType type) {
        return type.equals(RecordType.TXT) || type.equals(RecordType.SPF);
    }

    private static boolean isEmptyList(Extra extra) {
        return extra.path().isEmpty() && extra.name().equals("ResourceRecords");
    }

    private static Optional<Message> length(RecordSet set) {
        RecordSet.Key key = set.key();
        if (set.name().text().length() > MAX_NAME) {
            return tooLong(key, "Name", MAX_NAME);
        }
        if (set.healthCheckId().filter(id -> id.length() > MAX_HEALTH_CHECK_ID).isPresent()) {
            return tooLong(key, "HealthCheckId", MAX_HEALTH_CHECK_ID);
        }
        if (set.routing()
                        instanceof
                        Routing.Geoproximity(
                                Routing.Geoproximity.Place.LocalZoneGroup(String group),
                                _)
                && (group.isEmpty() || group.length() > MAX_LOCAL_ZONE_GROUP)) {
            return tooLong(key, "LocalZoneGroup", MAX_LOCAL_ZONE_GROUP);
        }
        return switch (set.content()) {
            case Content.Alias alias when alias.target().text().length() > MAX_NAME ->
                    tooLong(key, "DNSName", MAX_NAME);
            case Content.Alias alias when OwnId.bare(alias.hostedZoneId()).length() > MAX_ZONE_ID ->
                    tooLong(key, "HostedZoneId", MAX_ZONE_ID);
            case Content.TrafficPolicy(String id) when id.length() > MAX_TRAFFIC_POLICY_ID ->
                    tooLong(key, "TrafficPolicyInstanceId", MAX_TRAFFIC_POLICY_ID);
            case Content.Alias _, Content.Values _, Content.TrafficPolicy _ -> Optional.empty();
        };
    }

    private static Optional<Message> tooLong(RecordSet.Key key, String member, int limit) {
        return Optional.of(
                Message.own(key, Phrase.of("plan.too-long", member, Integer.toString(limit))));
    }

    private static Message tooLong(String member, int limit) {
        return Message.own("plan.too-long", member, Integer.toString(limit));
    }
}
