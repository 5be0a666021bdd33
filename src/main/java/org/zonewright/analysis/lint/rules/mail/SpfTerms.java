package org.zonewright.analysis.lint.rules.mail;

import org.xbill.DNS.Address;
import org.zonewright.analysis.lint.rules.mail.SpfTerm.Kind;
import org.zonewright.model.zone.DottedQuad;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the terms of SPF records by their grammar (RFC 7208 section 12).
final class SpfTerms {

    private static final Pattern MODIFIER = Pattern.compile("([A-Za-z][A-Za-z0-9._-]*)=(.*)");
    private static final Pattern DIRECTIVE = Pattern.compile("([-+~?]?)([^:/]*)(:?)(.*)");

    /// `/24`, `//64` or `/24//64` at the end.
    private static final Pattern LENGTHS = Pattern.compile("(/(\\d*))?(//(\\d*))?$");

    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    private SpfTerms() {}

    static SpfTerm read(String text) {
        Matcher modifier = MODIFIER.matcher(text);
        if (modifier.matches()) {
            return modifier(text, modifier.group(1), modifier.group(2));
        }
        Matcher directive = DIRECTIVE.matcher(text);
        if (!directive.matches()) {
            return term(text, Kind.UNKNOWN, '+', "", Optional.of("unknown"));
        }
        char qualifier = directive.group(1).isEmpty() ? '+' : directive.group(1).charAt(0);
        Optional<Kind> kind = Kind.mechanism(directive.group(2));
        if (kind.isEmpty()) {
            return term(text, Kind.UNKNOWN, qualifier, "", Optional.of(unknown(directive)));
        }
        boolean hasColon = !directive.group(3).isEmpty();
        return mechanism(text, kind.get(), qualifier, hasColon, directive.group(4));
    }

    /// `ip41.2.3.4` and `include_spf.example.com` lack but a colon.
    private static String unknown(Matcher directive) {
        String word = directive.group(2).toLowerCase(Locale.ROOT);
        boolean lacksColon = word.matches("(ip4|ip6|include|exists)[^a-z].*");
        return lacksColon ? "no-colon" : "unknown";
    }

    private static SpfTerm modifier(String text, String name, String value) {
        Kind kind =
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "redirect" -> Kind.REDIRECT;
                    case "exp" -> Kind.EXP;
                    default -> Kind.OTHER;
                };
        Optional<String> fault =
                kind == Kind.OTHER
                        ? when(!SpfMacros.areSound(value), "macro")
                        : domainFault(value, true);
        if (fault.isEmpty() && kind == Kind.OTHER && Kind.mechanism(name).isPresent()) {
            fault = Optional.of("equals");
        }
        return term(text, kind, '+', value, fault);
    }

    private static SpfTerm mechanism(
            String text, Kind kind, char qualifier, boolean hasColon, String rest) {
        return switch (kind) {
            case ALL ->
                    term(text, kind, qualifier, "", when(hasColon || !rest.isEmpty(), "argument"));
            case IP4, IP6 ->
                    term(
                            text,
                            kind,
                            qualifier,
                            rest,
                            hasColon
                                    ? networkFault(rest, kind == Kind.IP6)
                                    : Optional.of("no-colon"));
            case A, MX -> {
                Matcher lengths = LENGTHS.matcher(rest);
                int end = lengths.find() ? lengths.start() : rest.length();
                String domain = rest.substring(0, end);
                Optional<String> fault =
                        lengthFault(lengths.group(1), lengths.group(2), IPV4_BITS)
                                .or(
                                        () ->
                                                lengthFault(
                                                        lengths.group(3),
                                                        lengths.group(4),
                                                        IPV6_BITS))
                                .or(() -> domainFault(domain, hasColon));
                yield term(text, kind, qualifier, domain, fault);
            }
            case PTR -> term(text, kind, qualifier, rest, domainFault(rest, hasColon));
            default ->
                    term(
                            text,
                            kind,
                            qualifier,
                            rest,
                            hasColon ? domainFault(rest, true) : Optional.of("no-colon"));
        };
    }

    private static SpfTerm term(
            String text, Kind kind, char qualifier, String domain, Optional<String> fault) {
        Optional<String> given = Optional.of(domain).filter(some -> !some.isEmpty());
        return new SpfTerm(text, kind, qualifier, given, fault);
    }

    private static Optional<String> when(boolean wrong, String fault) {
        return wrong ? Optional.of(fault) : Optional.empty();
    }

    /// @param wanted whether there must be a domain; else there must be none
    private static Optional<String> domainFault(String domain, boolean wanted) {
        if (domain.isEmpty()) {
            return when(wanted, "no-domain");
        }
        if (!wanted) {
            return Optional.of("unknown");
        }
        if (!SpfMacros.areSound(domain)) {
            return Optional.of("macro");
        }
        return when(!SpfMacros.isDomain(domain), "domain");
    }

    private static Optional<String> networkFault(String network, boolean ipv6) {
        int slash = network.indexOf('/');
        String address = slash < 0 ? network : network.substring(0, slash);
        if (address.isEmpty()) {
            return Optional.of("no-address");
        }
        boolean isIpv6 = address.indexOf(':') >= 0;
        if (ipv6 != isIpv6 && (isIpv6 ? isIpv6(address) : DottedQuad.is(address))) {
            return Optional.of(ipv6 ? "ip6-with-ipv4" : "ip4-with-ipv6");
        }
        if (ipv6 ? !isIpv6(address) : !DottedQuad.is(address)) {
            return Optional.of("address");
        }
        return slash < 0
                ? Optional.empty()
                : lengthFault("/", network.substring(slash + 1), ipv6 ? IPV6_BITS : IPV4_BITS);
    }

    private static boolean isIpv6(String address) {
        return Address.toByteArray(address, Address.IPv6) != null;
    }

    /// @param given null if there is no prefix length
    private static Optional<String> lengthFault(
            @org.jspecify.annotations.Nullable String given,
            @org.jspecify.annotations.Nullable String digits,
            int most) {
        if (given == null || digits == null) {
            return Optional.empty();
        }
        boolean sound = digits.matches("0|[1-9][0-9]{0,2}") && Integer.parseInt(digits) <= most;
        return when(!sound, "length");
    }
}
