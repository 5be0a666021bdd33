package org.zonewright.model.zone;

import org.xbill.DNS.Name;
import org.xbill.DNS.TextParseException;

import java.util.List;
import java.util.Optional;

/// A domain name as somebody wrote it, with what it means. The text may be no legal name at all
/// (`x..example.com`): an editor must hold what a file says and what has been typed so far.
///
/// Equality and order look at the meaning: `\052`, letter case and the final dot make no
/// difference. The order is that of `list-resource-record-sets` (API reference): the labels
/// reversed, lower case, compared by their real characters, with a final dot.
public final class DomainName implements Comparable<DomainName> {

    /// Longest label, in octets (RFC 1035 section 2.3.4).
    public static final int MAX_LABEL = 63;

    private final String text;
    private final String canonical;
    private final String sortKey;

    /// Kept, for each check of a million names asks it.
    private final boolean isOrdinary;

    private DomainName(String text, String canonical, String sortKey, boolean isOrdinary) {
        this.text = text;
        this.canonical = canonical;
        this.sortKey = sortKey;
        this.isOrdinary = isOrdinary;
    }

    /// A name from text in Route 53's form: absolute whether or not it ends in a dot, `\ooo` octal.
    public static DomainName of(String text) {
        return NameText.parse(text, DomainName::new);
    }

    /// The text it was made of, untouched.
    public String text() {
        return text;
    }

    /// Lower case, with final dot, printable characters plain and all others as `\ooo`; the same
    /// for all spellings of one name. A dot or backslash within a label is escaped too.
    public String canonical() {
        return canonical;
    }

    /// What names sort by: `com.example.www.` for `www.example.com`. Names below this one are among
    /// those whose key begins with this key; others there have a dot within a label.
    public String sortKey() {
        return sortKey;
    }

    /// The form that Route 53 prints: lower case, final dot, each byte other than letters, digits,
    /// `-` and `_` as `\ooo` (ROUTE53 "Output rule"; guide, "DNS domain name format").
    public String route53() {
        return NameText.escapeAllButHostCharacters(canonical);
    }

    /// This name spelled as Route 53 prints it: what a name that somebody typed becomes before it
    /// is put into a zone, so that files have one spelling.
    public DomainName asRoute53Prints() {
        String printed = route53();
        return printed.equals(text) ? this : of(printed);
    }

    /// What dnsjava makes of it; empty if it is no legal absolute domain name (RFC 1035 section
    /// 2.3.4).
    public Optional<Name> parsed() {
        if (NameText.hasRawOddCharacter(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Name.fromString(Escapes.octalToDecimal(canonical), Name.root));
        } catch (TextParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public boolean isLegal() {
        return isOrdinary || parsed().isPresent();
    }

    /// Whether it is legal at first sight, as nearly all are: visible characters without escapes,
    /// labels of 1 to 63 octets and at most 250 in all.
    public boolean isOrdinary() {
        return isOrdinary;
    }

    /// Whether this is a legal label that is spelled in one way only: of letters in lower case,
    /// digits, `-` and `_`, as nearly all are.
    public static boolean isPlainLabel(String text) {
        return NameText.isHostLabel(text) && text.length() <= MAX_LABEL;
    }

    public boolean isRoot() {
        return canonical.equals(".");
    }

    /// The labels from left to right, in canonical form; none for the root.
    public List<String> labels() {
        return isRoot() ? List.of() : NameText.splitCanonical(canonical);
    }

    /// Whether the whole leftmost label is `*` (RFC 4592 section 2.1.1).
    public boolean isWildcard() {
        return canonical.startsWith("*.");
    }

    /// This name without its leftmost label; empty for the root.
    public Optional<DomainName> parent() {
        int dot = NameText.endOfFirstLabel(canonical);
        if (isRoot() || dot < 0) {
            return Optional.empty();
        }
        return Optional.of(of(dot + 1 == canonical.length() ? "." : canonical.substring(dot + 1)));
    }

    /// The name `label.this`.
    public DomainName child(String label) {
        if (NameText.isHostLabel(label) && !isRoot()) {
            String name = label + "." + canonical;
            boolean isShort = label.length() <= MAX_LABEL && name.length() <= NameText.SHORT;
            return new DomainName(name, name, sortKey + label + ".", isOrdinary && isShort);
        }
        return of(isRoot() ? label + "." : label + "." + canonical);
    }

    /// This name with `other` in place of `ancestor`, as a DNAME has it (RFC 6672 section 2.2). May
    /// be too long.
    ///
    /// @param ancestor one that this is below
    public DomainName movedFrom(DomainName ancestor, DomainName other) {
        String front =
                ancestor.isRoot()
                        ? canonical
                        : canonical.substring(0, canonical.length() - ancestor.canonical.length());
        return of(other.isRoot() ? front : front + other.canonical);
    }

    public boolean isAtOrBelow(DomainName ancestor) {
        return ancestor.isRoot() || equals(ancestor) || isBelow(ancestor);
    }

    /// Whether this name has `ancestor`'s labels and at least one more.
    public boolean isBelow(DomainName ancestor) {
        if (ancestor.isRoot()) {
            return !isRoot();
        }
        int extra = canonical.length() - ancestor.canonical.length();
        return extra > 1
                && canonical.charAt(extra - 1) == '.'
                && canonical.endsWith(ancestor.canonical);
    }

    /// The name as people write it below `origin`: `www`, `@` for the origin itself, and the whole
    /// name where it is not below it.
    public String relativeTo(DomainName origin) {
        if (equals(origin)) {
            return "@";
        }
        if (!isBelow(origin) || origin.isRoot()) {
            return canonical;
        }
        return canonical.substring(0, canonical.length() - origin.canonical.length() - 1);
    }

    @Override
    public int compareTo(DomainName other) {
        if (this == other) {
            return 0;
        }
        int bySortKey = sortKey.compareTo(other.sortKey);
        return bySortKey != 0 ? bySortKey : canonical.compareTo(other.canonical);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof DomainName name && canonical.equals(name.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    /// The canonical form.
    @Override
    public String toString() {
        return canonical;
    }
}
