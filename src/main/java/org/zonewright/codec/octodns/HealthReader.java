package org.zonewright.codec.octodns;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads how the values of a record are checked, and makes the checks.
final class HealthReader {

    private final DomainName name;
    private final RecordType type;
    private final Yaml.Mapping record;
    private final ZoneAssembly assembly;
    private final Map<String, HealthCheck> made = new LinkedHashMap<>();
    private @Nullable HealthForm form;

    HealthReader(DomainName name, RecordType type, Yaml.Mapping record, ZoneAssembly assembly) {
        this.name = name;
        this.type = type;
        this.record = record;
        this.assembly = assembly;
    }

    /// The id of the check of a value; nothing for one that is always up.
    ///
    /// @param status one of [HealthForm#STATUSES]
    Optional<String> check(String value, String status) {
        if (status.equals("up")) {
            return Optional.empty();
        }
        HealthCheck check = form().check(name, type, value, status.equals("down"));
        made.putIfAbsent(check.id(), check);
        return Optional.of(check.id());
    }

    /// Those made so far, by id.
    Map<String, HealthCheck> checks() {
        return made;
    }

    private HealthForm form() {
        HealthForm read = form;
        if (read == null) {
            read = read();
            form = read;
        }
        return read;
    }

    private HealthForm read() {
        Optional<Yaml.Mapping> octodns = record.mapping("octodns");
        Optional<Yaml.Mapping> check = octodns.flatMap(it -> it.mapping("healthcheck"));
        Optional<Yaml.Mapping> own =
                octodns.flatMap(it -> it.mapping("route53"))
                        .flatMap(it -> it.mapping("healthcheck"));
        HealthForm none = HealthForm.DEFAULT;
        return new HealthForm(
                one(check, "protocol", HealthForm.PROTOCOLS::contains).orElse(none.protocol()),
                one(check, "host", _ -> true),
                one(check, "path", _ -> true),
                whole(check, "port").orElse(none.port()),
                one(own, "measure_latency", text -> text.matches("true|false"))
                        .map(Boolean::valueOf)
                        .orElse(none.measuresLatency()),
                whole(own, "request_interval").orElse(none.interval()),
                whole(own, "failure_threshold").orElse(none.threshold()));
    }

    private Optional<Long> whole(Optional<Yaml.Mapping> from, String member) {
        return one(from, member, text -> OctoReader.whole(text).isPresent())
                .flatMap(OctoReader::whole);
    }

    private Optional<String> one(
            Optional<Yaml.Mapping> from, String member, Predicate<String> isSound) {
        Optional<Yaml> value = from.flatMap(it -> it.get(member));
        Optional<String> text = value.flatMap(Yaml::plain).filter(isSound);
        if (value.isPresent() && text.isEmpty()) {
            assembly.problem(value.get().at(), Phrase.of("codec.octodns-healthcheck", member));
        }
        return text;
    }
}
