package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.rules.mail.SpfTerm.Kind;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An SPF record read by its grammar (RFC 7208 section 12).
///
/// @param value the TXT value it was read from
/// @param lookups the sound terms that count and that a receiver has to look up, in order
record SpfRecord(String value, List<SpfTerm> terms, List<SpfTerm> lookups) {

    private static final String VERSION = "v=spf1";
    private static final Function<Value, Optional<SpfRecord>> READER = SpfRecord::read;
    private static final Pattern BLANKS = Pattern.compile(" +");

    SpfRecord {
        terms = List.copyOf(terms);
        lookups = List.copyOf(lookups);
    }

    /// Whether a value may be one, at a glance.
    static boolean isLikely(String value) {
        return TextValue.mayBegin(value, VERSION);
    }

    /// Empty if the value is no SPF record: it begins with `v=spf1` in any letter case, which a
    /// blank or nothing follows (section 4.5).
    static Optional<SpfRecord> of(String value) {
        if (!isLikely(value)) {
            return Optional.empty();
        }
        return ofText(value, TextValue.of(value).text());
    }

    /// As [#of(String)], read once for all checks.
    static Optional<SpfRecord> of(Value value) {
        return value.read(READER);
    }

    private static Optional<SpfRecord> read(Value value) {
        return of(value.text());
    }

    /// @param text what the value says
    static Optional<SpfRecord> ofText(String value, String text) {
        int end = VERSION.length();
        boolean begins = text.regionMatches(true, 0, VERSION, 0, end);
        if (!begins || text.length() > end && text.charAt(end) != ' ') {
            return Optional.empty();
        }
        List<SpfTerm> terms =
                BLANKS.splitAsStream(text.substring(end))
                        .filter(term -> !term.isEmpty())
                        .map(SpfTerms::read)
                        .toList();
        return Optional.of(new SpfRecord(value, terms, lookups(terms)));
    }

    static List<SpfRecord> in(RecordSet set) {
        return set.values().stream().flatMap(value -> of(value).stream()).toList();
    }

    /// The mechanisms up to the first `all` (section 5.1), and the redirect, which counts for
    /// nothing beside an `all` (section 6.1).
    private static List<SpfTerm> lookups(List<SpfTerm> terms) {
        int all = terms.stream().map(SpfTerm::kind).toList().indexOf(Kind.ALL);
        Stream<SpfTerm> mechanisms =
                terms.stream()
                        .limit(all < 0 ? terms.size() : all)
                        .filter(t -> !t.kind().isModifier());
        Stream<SpfTerm> redirect =
                terms.stream().filter(t -> all < 0 && t.kind() == Kind.REDIRECT).limit(1);
        return Stream.concat(mechanisms, redirect)
                .filter(term -> term.kind().looksUp() && term.fault().isEmpty())
                .toList();
    }

    Stream<SpfTerm> of(Kind kind) {
        return terms.stream().filter(term -> term.kind() == kind);
    }

    Optional<SpfTerm> all() {
        return of(Kind.ALL).findFirst();
    }

    /// Whether it says that the domain sends no mail.
    boolean isNoMail() {
        return terms.size() == 1
                && terms.getFirst().kind() == Kind.ALL
                && terms.getFirst().qualifier() == '-';
    }
}
