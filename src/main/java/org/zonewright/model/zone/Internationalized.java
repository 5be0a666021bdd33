package org.zonewright.model.zone;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Internationalized names as people read them: labels in Punycode (RFC 3492) in Unicode, by the
/// rules of UTS #46 without its transition from IDNA2003, so that `xn--strae-oqa` is `straße`.
public final class Internationalized {

    /// Not within a longer label.
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?<![a-z0-9_\\\\-])xn--[a-z0-9-]+(?![a-z0-9_\\\\-])");

    private static final int OPTIONS =
            IDNA.NONTRANSITIONAL_TO_UNICODE
                    | IDNA.NONTRANSITIONAL_TO_ASCII
                    | IDNA.CHECK_BIDI
                    | IDNA.CHECK_CONTEXTJ;

    /// What is wrong with a label in Punycode.
    public enum Fault {
        /// It decodes to nothing, or to what nobody may register (UTS #46 section 4).
        UNREADABLE,
        /// It decodes to something that another label stands for.
        NOT_NORMAL,
        /// It mixes scripts that nobody mixes, so that letters pass for others (UTS #39).
        MIXED;

        /// For keys of messages.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Made when it is first asked: it reads tables of all letters, and few zones have such names.
    private static final class Scripts {
        static final SpoofChecker CHECKER =
                new SpoofChecker.Builder()
                        .setChecks(SpoofChecker.RESTRICTION_LEVEL)
                        .setRestrictionLevel(SpoofChecker.RestrictionLevel.MODERATELY_RESTRICTIVE)
                        .build();
    }

    private Internationalized() {}

    /// What is wrong with a label that begins with `xn--`, if something is.
    public static Optional<Fault> fault(String label) {
        IDNA rules = IDNA.getUTS46Instance(OPTIONS);
        var unicode = new StringBuilder();
        var info = new IDNA.Info();
        rules.labelToUnicode(label, unicode, info);
        if (info.hasErrors()) {
            return Optional.of(Fault.UNREADABLE);
        }
        var again = new StringBuilder();
        rules.labelToASCII(unicode, again, info);
        if (info.hasErrors() || !again.toString().equalsIgnoreCase(label)) {
            return Optional.of(Fault.NOT_NORMAL);
        }
        return Scripts.CHECKER.failsChecks(unicode.toString())
                ? Optional.of(Fault.MIXED)
                : Optional.empty();
    }

    /// A name, or a value with names in it, with its labels in Unicode. A label that does not come
    /// back as it was written stays as it is.
    ///
    /// @return empty if it has no such label
    public static Optional<String> unicode(String text) {
        if (!text.contains("--")) {
            return Optional.empty();
        }
        String shown =
                LABEL.matcher(text)
                        .replaceAll(label -> Matcher.quoteReplacement(label(label.group())));
        return shown.equals(text) ? Optional.empty() : Optional.of(shown);
    }

    private static String label(String ascii) {
        IDNA rules = IDNA.getUTS46Instance(OPTIONS);
        var unicode = new StringBuilder();
        var info = new IDNA.Info();
        rules.labelToUnicode(ascii, unicode, info);
        var again = new StringBuilder();
        rules.labelToASCII(unicode, again, info);
        return !info.hasErrors() && again.toString().equalsIgnoreCase(ascii)
                ? unicode.toString()
                : ascii;
    }
}
