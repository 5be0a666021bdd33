package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.EditDistance;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names one slip of the finger away from another. Short names and numbered ones are like that by
/// nature, so it is only asked of `www`, of names that programs ask for, and of long words beside
/// one with a letter more, or two swapped.
final class NearNames implements Check.OfTree {

    private static final int LONG = 8;

    /// Zones beyond this are written by programs.
    private static final int LARGE = 20_000;

    private static final Set<String> SLIPS_OF_WWW = Set.of("ww", "wwww", "wwwww", "wwv", "wew");

    /// Names that programs ask for.
    private static final List<String> ASKED_FOR =
            List.of(
                    "autodiscover",
                    "autoconfig",
                    "enterpriseenrollment",
                    "enterpriseregistration",
                    "lyncdiscover",
                    "_domainkey",
                    "_dmarc",
                    "_mta-sts",
                    "_acme-challenge",
                    "_autodiscover",
                    "_sipfederationtls");

    private static final LintRule RULE =
            new LintRule("name-typo-near", Severity.INFO, LintRule.STYLE, "RFC 1912 section 2");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (!node.name().isBelow(context.apex())) {
            return;
        }
        String name = node.name().canonical();
        String label = name.substring(0, name.indexOf('.'));
        if (label.startsWith("w") && SLIPS_OF_WWW.contains(label)) {
            say(node, "www", report);
        } else if (label.length() >= LONG || label.startsWith("_d")) {
            near(label, node, context).ifPresent(other -> say(node, other, report));
        }
    }

    private static Optional<String> near(String label, Node node, LintContext context) {
        Optional<String> asked =
                ASKED_FOR.contains(label)
                        ? Optional.empty()
                        : ASKED_FOR.stream().filter(known -> isNear(label, known)).findFirst();
        return asked.isPresent() || label.length() < LONG || context.zone().hasMoreThan(LARGE)
                ? asked
                : sibling(label, node, context);
    }

    /// One slip leaves the first letter or the second where it was.
    private static boolean isNear(String label, String known) {
        return Math.abs(label.length() - known.length()) <= 1
                && (label.charAt(0) == known.charAt(0) || label.charAt(1) == known.charAt(1))
                && (EditDistance.between(label, known) == 1
                        || swaps(label).anyMatch(known::equals));
    }

    /// A sibling of the same types, one letter shorter or with two letters swapped, but not at
    /// either end: `uploads` and `upload` are meant. Of two swapped one is asked about.
    private static Optional<String> sibling(String label, Node node, LintContext context) {
        if (!label.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.empty();
        }
        DomainName parent = node.name().parent().orElseThrow();
        return Stream.concat(
                        shorter(label), swaps(label).filter(other -> label.compareTo(other) < 0))
                .filter(other -> isBeside(parent.child(other), node, context))
                .findFirst();
    }

    private static boolean isBeside(DomainName other, Node node, LintContext context) {
        return context.zone().at(other).stream().map(RecordSet::type).anyMatch(node::has);
    }

    /// With one inner letter left out.
    private static Stream<String> shorter(String label) {
        return IntStream.range(1, label.length() - 1)
                .mapToObj(at -> label.substring(0, at) + label.substring(at + 1));
    }

    private static Stream<String> swaps(String label) {
        return IntStream.range(1, label.length() - 1)
                .mapToObj(
                        at ->
                                label.substring(0, at)
                                        + label.charAt(at + 1)
                                        + label.charAt(at)
                                        + label.substring(at + 2));
    }

    private static void say(Node node, String other, Report report) {
        report.at(node.groups().getFirst(), RULE)
                .field(Field.NAME)
                .says(node.name().labels().getFirst(), other)
                .add();
    }
}
