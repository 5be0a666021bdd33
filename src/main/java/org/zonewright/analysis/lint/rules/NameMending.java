package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;

import java.net.IDN;
import java.util.Optional;

/// A name respelled so that Route 53 can read it.
///
/// @param id of the fix
/// @param isCertain whether nothing else can have been meant
record NameMending(String id, DomainName name, boolean isCertain) {

    /// Letters that the newer rules of internationalized names keep and Java's rules replace (RFC
    /// 5894 section 7.2).
    private static final String DEVIATIONS = "ßς\u200c\u200d";

    static Optional<NameMending> of(DomainName name, NameFault fault) {
        String text = name.text();
        return switch (fault.kind()) {
            case EMPTY_LABEL -> collapsed(text);
            case BAD_ESCAPE, SPACE_OR_CONTROL ->
                    Optional.of(
                            new NameMending(
                                    "escape-name",
                                    DomainName.of(name.canonical()),
                                    fault.kind() == NameFault.Kind.SPACE_OR_CONTROL));
            case UNICODE -> punycode(text);
            case LABEL_TOO_LONG, NAME_TOO_LONG -> Optional.empty();
        };
    }

    Fix fix(Edit edit) {
        String shown = Values.brief(name.text());
        return isCertain ? Fix.safe(id, edit, shown) : Fix.proposed(id, edit, shown);
    }

    private static Optional<NameMending> collapsed(String text) {
        String joined = text.replaceAll("\\.{2,}", ".").replaceAll("^\\.", "");
        return joined.isEmpty()
                ? Optional.empty()
                : Optional.of(new NameMending("collapse-dots", DomainName.of(joined), false));
    }

    private static Optional<NameMending> punycode(String text) {
        if (text.chars().anyMatch(c -> DEVIATIONS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        try {
            String ascii = IDN.toASCII(text.strip(), IDN.ALLOW_UNASSIGNED);
            DomainName name = DomainName.of(ascii);
            return NameFault.of(name).isPresent()
                    ? Optional.empty()
                    : Optional.of(new NameMending("to-punycode", name, true));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
