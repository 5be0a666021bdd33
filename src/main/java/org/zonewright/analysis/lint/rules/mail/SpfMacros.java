package org.zonewright.analysis.lint.rules.mail;

import java.util.regex.Pattern;

/// The macros in SPF records (RFC 7208 section 7.1).
final class SpfMacros {

    private static final String EXPAND = "%\\{[slodiphcrtvSLODIPHCRTV][0-9]*[rR]?[-.+,/_=]*}";

    private static final Pattern STRING = Pattern.compile("(?:" + EXPAND + "|%%|%_|%-|[!-$&-~])*");

    /// What hosts and policies are named by; macros stand for such text.
    private static final Pattern NAME =
            Pattern.compile("(?:" + EXPAND + "|%%|%_|%-|[A-Za-z0-9._+=-])+");

    private static final Pattern TOP_LABEL =
            Pattern.compile(
                    ".*\\.(?=[A-Za-z0-9-]*[A-Za-z-])[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.?");

    private static final Pattern ENDS_IN_MACRO = Pattern.compile(".*" + EXPAND);

    private SpfMacros() {}

    /// Whether a text without blanks has macros only as the grammar has them.
    static boolean areSound(String text) {
        return STRING.matcher(text).matches();
    }

    /// Whether a text is a domain-spec that can be a domain: it ends in a label that is no number,
    /// or in a macro.
    static boolean isDomain(String text) {
        return NAME.matcher(text).matches()
                && !text.contains("..")
                && !text.startsWith(".")
                && (TOP_LABEL.matcher(text).matches() || ENDS_IN_MACRO.matcher(text).matches());
    }
}
