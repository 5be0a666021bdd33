package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A DMARC policy record (RFC 7489 section 6.3).
record DmarcRecord(TagList tags) {

    static final String LABEL = "_dmarc";

    private static final String VERSION = "DMARC1";
    private static final Set<String> POLICIES = Set.of("none", "quarantine", "reject");

    /// A tag with a value that it cannot have.
    ///
    /// @param isFatal whether receivers drop the record, not only the tag
    record Fault(String what, String text, boolean isFatal) {}

    /// Empty if the value is none: it must begin with exactly `v=DMARC1` (section 6.6.3).
    static Optional<DmarcRecord> of(String value) {
        if (!TextValue.mayBegin(value, "v")) {
            return Optional.empty();
        }
        TagList tags = TagList.of(TextValue.of(value).text());
        return tags.begins(VERSION) ? Optional.of(new DmarcRecord(tags)) : Optional.empty();
    }

    static List<DmarcRecord> in(RecordSet set) {
        return set.values().stream().flatMap(value -> of(value).stream()).toList();
    }

    /// Whether text that is no such record was surely meant to be one.
    static boolean isNearly(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.contains("dmarc1") || plain.startsWith("v=dmarc") || plain.startsWith("p=");
    }

    /// Whether a name is where receivers look for policies: those of reports below `_report` are
    /// something else (section 7.1).
    static boolean isAt(DomainName name) {
        return name.canonical().startsWith(LABEL + ".");
    }

    Optional<String> policy() {
        return tags.value("p").map(p -> p.toLowerCase(Locale.ROOT));
    }

    /// What subdomains get: their own policy, or else the domain's.
    Optional<String> subdomainPolicy() {
        return tags.value("sp").map(p -> p.toLowerCase(Locale.ROOT)).or(this::policy);
    }

    /// Whether mail that fails is not delivered as if nothing were.
    boolean isEnforced() {
        int share =
                tags.value("pct")
                        .filter(p -> p.matches("\\d{1,3}"))
                        .map(Integer::parseInt)
                        .orElse(100);
        return policy().filter(p -> p.equals("reject") || p.equals("quarantine") && share == 100)
                .isPresent();
    }

    /// The domains that reports are mailed to.
    List<DomainName> reportDomains() {
        return Stream.of("rua", "ruf")
                .flatMap(tag -> tags.value(tag).stream())
                .flatMap(value -> ReportUris.mailDomains(value).stream())
                .distinct()
                .toList();
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        tags.odd().forEach(part -> faults.add(new Fault("part", part, false)));
        tags.repeated().ifPresent(name -> faults.add(new Fault("twice", name, true)));
        for (TagList.Tag tag : tags.tags()) {
            fault(tag).ifPresent(faults::add);
        }
        int place = tags.tags().stream().map(TagList.Tag::name).toList().indexOf("p");
        if (place > 1) {
            faults.add(new Fault("order", "p", false));
        }
        return faults;
    }

    private static Optional<Fault> fault(TagList.Tag tag) {
        String value = tag.value().toLowerCase(Locale.ROOT);
        boolean sound =
                switch (tag.name()) {
                    case "p", "sp", "np" -> POLICIES.contains(value);
                    case "adkim", "aspf" -> value.equals("r") || value.equals("s");
                    case "fo" -> value.matches("[01ds](\\s*:\\s*[01ds])*");
                    case "rf" -> value.matches("[a-z0-9-]+(\\s*:\\s*[a-z0-9-]+)*");
                    case "pct" -> value.matches("\\d{1,3}") && Integer.parseInt(value) <= 100;
                    case "ri" -> value.matches("\\d{1,10}") && Long.parseLong(value) <= 0xffffffffL;
                    case "rua", "ruf" ->
                            ReportUris.unsound(value, List.of("mailto", "https", "http")).isEmpty();
                    case "V", "P", "SP", "RUA", "RUF", "PCT" -> false;
                    default -> true;
                };
        boolean fatal = tag.name().equals("p") || tag.name().equals("sp");
        return sound
                ? Optional.empty()
                : Optional.of(new Fault("tag", tag.name() + "=" + tag.value(), fatal));
    }
}
