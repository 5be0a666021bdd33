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
record SpfRecord(String value, List<SpfTerm> terms) {

    private static final String VERSION = "v=spf1";
    private static final Function<String, Optional<SpfRecord>> READER = SpfRecord::of;
    private static final Pattern BLANKS = Pattern.compile(" +");

    SpfRecord {
        terms = List.copyOf(terms);
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
        return Optional.of(new SpfRecord(value, terms));
    }

    static List<SpfRecord> in(RecordSet set) {
        return set.values().stream().flatMap(value -> of(value).stream()).toList();
    }

    Stream<SpfTerm> of(Kind kind) {
        return terms.stream().filter(term -> term.kind() == kind);
    }

    Optional<SpfTerm> all() {
        return of(Kind.ALL).findFirst();
    }

    /// The mechanisms that count: those up to the first `all` (section 5.1).
    List<SpfTerm> evaluated() {
        List<SpfTerm> mechanisms = terms.stream().filter(t -> !t.kind().isModifier()).toList();
        int all = mechanisms.stream().map(SpfTerm::kind).toList().indexOf(Kind.ALL);
        return all < 0 ? mechanisms : mechanisms.subList(0, all + 1);
    }

    /// The redirect that counts: there is none beside an `all` (section 6.1).
    Optional<SpfTerm> redirect() {
        return all().isPresent() ? Optional.empty() : of(Kind.REDIRECT).findFirst();
    }

    /// Whether it says that the domain sends no mail.
    boolean isNoMail() {
        return terms.size() == 1
                && terms.getFirst().kind() == Kind.ALL
                && terms.getFirst().qualifier() == '-';
    }
}
