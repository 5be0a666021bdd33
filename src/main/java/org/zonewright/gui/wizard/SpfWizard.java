package org.zonewright.gui.wizard;

import org.zonewright.gui.TextStrings;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who sends mail for a domain (RFC 7208).
final class SpfWizard implements Wizard {

    /// The domains that mail services ask to be included, as their documentation has them.
    private static final String[] SERVICES = {
        "amazonses.com",
        "_spf.google.com",
        "spf.protection.outlook.com",
        "sendgrid.net",
        "mailgun.org",
        "spf.mandrillapp.com",
        "spf.mtasv.net",
        "_spf.salesforce.com",
        "mail.zendesk.com"
    };

    private static final Map<String, String> ALL =
            Map.of("softfail", "~all", "fail", "-all", "neutral", "?all");

    private static final String INCLUDE = "include:";

    static final String VERSION = "v=spf1";

    /// With the answers that the zone's own record gives, or all of them if there are several.
    @Override
    public List<Question> questions(Zone zone) {
        List<String> terms = terms(zone);
        boolean isNew = terms.isEmpty();
        return List.of(
                Question.name("name", "@"),
                Question.on("mx", isNew || terms.contains("mx")),
                Question.on("a", terms.contains("a")),
                Question.list("include", SERVICES).withUsual(those(terms, INCLUDE)),
                Question.list("addresses").withUsual(those(terms, "ip4:", "ip6:")),
                Question.list("other").withUsual(others(terms)),
                Question.choice("all", "softfail", "fail", "neutral").withUsual(all(terms)),
                Question.text(Answers.TTL, "3600"));
    }

    private static List<String> terms(Zone zone) {
        return zone.group(zone.name(), RecordType.TXT).stream()
                .flatMap(set -> set.values().stream())
                .map(value -> TextStrings.of(value).text().strip())
                .map(text -> List.of(text.split(" +", -1)))
                .filter(words -> words.getFirst().equalsIgnoreCase(VERSION))
                .flatMap(words -> words.stream().skip(1))
                .map(SpfWizard::plain)
                .distinct()
                .toList();
    }

    /// With the mechanism in lower case and without the plus sign that goes without saying; macros
    /// of a domain mean something else in other letters (RFC 7208 section 7.3).
    private static String plain(String term) {
        int end = 0;
        while (end < term.length() && ":=/".indexOf(term.charAt(end)) < 0) {
            end++;
        }
        String plain = term.substring(0, end).toLowerCase(Locale.ROOT) + term.substring(end);
        return plain.startsWith("+") ? plain.substring(1) : plain;
    }

    private static String those(List<String> terms, String... kinds) {
        return terms.stream()
                .flatMap(
                        term ->
                                Stream.of(kinds)
                                        .filter(term::startsWith)
                                        .map(kind -> term.substring(kind.length())))
                .collect(Collectors.joining(" "));
    }

    /// Without a redirection where there is an `all`: it is void there (RFC 7208 section 6.1).
    private static String others(List<String> terms) {
        boolean ends = terms.stream().anyMatch(SpfWizard::isAll);
        return terms.stream()
                .filter(term -> !term.equals("mx") && !term.equals("a") && !isAll(term))
                .filter(term -> !term.startsWith(INCLUDE) && !term.matches("ip[46]:.*"))
                .filter(term -> !ends || !isRedirect(term))
                .collect(Collectors.joining(" "));
    }

    private static boolean isAll(String term) {
        return term.matches("[-~?]?all");
    }

    private static boolean isRedirect(String term) {
        return plain(term).startsWith("redirect=");
    }

    private static String all(List<String> terms) {
        return ALL.entrySet().stream()
                .filter(one -> terms.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(List.of("softfail", "fail", "neutral")::indexOf))
                .orElse("softfail");
    }

    @Override
    public Made make(Answers answers, Zone zone) {
        var terms = new ArrayList<>(List.of(VERSION));
        if (answers.is("mx")) {
            terms.add("mx");
        }
        if (answers.is("a")) {
            terms.add("a");
        }
        for (String address : answers.list("addresses")) {
            terms.add((address.indexOf(':') >= 0 ? "ip6:" : "ip4:") + address);
        }
        for (String domain : answers.list("include")) {
            terms.add(INCLUDE + domain);
        }
        List<String> others = answers.list("other");
        terms.addAll(others);
        if (others.stream().noneMatch(SpfWizard::isRedirect)) {
            terms.add(ALL.getOrDefault(answers.text("all"), "~all"));
        }
        var draft = new Draft(zone, answers.ttl());
        return draft.readText(
                zone.name(), draft.name(answers.text("name")), VERSION, String.join(" ", terms));
    }
}
