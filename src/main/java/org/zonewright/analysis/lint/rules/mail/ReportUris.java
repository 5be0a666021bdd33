package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.model.zone.DomainName;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where reports are sent to: URIs with commas between (RFC 7489 section 6.2, RFC 8460 section 3).
final class ReportUris {

    /// The largest report that is welcome, behind a mark.
    private static final Pattern SIZE = Pattern.compile("(.*?)(![0-9]+[kmgtKMGT]?)?");

    private static final Pattern MAILTO =
            Pattern.compile("(?i)mailto:[^@\\s]+@([A-Za-z0-9._-]+\\.[A-Za-z0-9-]+)\\.?(\\?.*)?");

    private ReportUris() {}

    /// The parts of a value that are no URI to report to.
    ///
    /// @param schemes such as `mailto`, in lower case
    static List<String> unsound(String value, List<String> schemes) {
        return parts(value).filter(part -> !isSound(part, schemes)).toList();
    }

    /// The domains that mail goes to.
    static List<DomainName> mailDomains(String value) {
        return parts(value).flatMap(part -> mailDomain(part).stream()).distinct().toList();
    }

    private static Stream<String> parts(String value) {
        return Stream.of(value.split(",", -1)).map(String::strip);
    }

    private static String plain(String part) {
        Matcher sized = SIZE.matcher(part);
        return sized.matches() ? sized.group(1) : part;
    }

    private static boolean isSound(String part, List<String> schemes) {
        String uri = plain(part);
        if (uri.regionMatches(true, 0, "mailto:", 0, 7)) {
            return schemes.contains("mailto") && MAILTO.matcher(uri).matches();
        }
        try {
            String scheme = new URI(uri).getScheme();
            return scheme != null && schemes.contains(scheme.toLowerCase(java.util.Locale.ROOT));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static Optional<DomainName> mailDomain(String part) {
        Matcher mailto = MAILTO.matcher(plain(part));
        return mailto.matches() ? Optional.of(DomainName.of(mailto.group(1))) : Optional.empty();
    }
}
