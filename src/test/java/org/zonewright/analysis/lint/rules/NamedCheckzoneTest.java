package org.zonewright.analysis.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Lints;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.bind.BindFormat;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `named-checkzone` of BIND finds what these rules find, at the same names, and nothing else of
/// their kind, in random zones.
///
/// Mode `local` has the checks of `full` without those that ask the DNS for names outside of the
/// zone. Where the two differ on purpose:
///
/// - Warnings about partial asterisks (`*x`) are ours alone: BIND tells those within a name.
/// - Records below a delegation are dead and only we say so. Both leave out what those lead to.
/// - For a server below another delegation BIND wants that delegation's glue here; we say that
///   nobody can tell, as that zone's own servers may give the address.
/// - An address in place of a mail host is one fault to us, and two to BIND, which then finds no
///   address of that name.
/// - What stops BIND at loading hides all else from it; then only that is compared.
class NamedCheckzoneTest {

    private static final int ZONES = 400;
    private static final String APEX = "example.com.";

    /// What BIND says, and the rule that says the same.
    private static final Map<String, String> SAYINGS =
            Map.of(
                    "CNAME and other data", "cname-other",
                    "multiple RRs of singleton type", "singleton",
                    "invalid NS owner name (wildcard)", "r53-ns-wildcard",
                    "is a CNAME (illegal)", "target-cname",
                    "has no address records (A or AAAA)", "target-no-address",
                    "has no SIBLING GLUE address records (A or AAAA)", "target-no-address",
                    "has no REQUIRED GLUE address records (A or AAAA)", "ns-glue-missing",
                    "MX is an address", "mx-target-ip",
                    "contains an non-terminal wildcard", "wc-literal-star",
                    "ignoring out-of-zone data", "r53-out-of-zone");

    private static final Map<String, String> RULES =
            Map.ofEntries(
                    Map.entry("r53-cname-coexist", "cname-other"),
                    Map.entry("r53-apex-cname", "cname-other"),
                    Map.entry("r53-cname-multi-value", "singleton"),
                    Map.entry("r53-ns-wildcard", "r53-ns-wildcard"),
                    Map.entry("mx-target-cname", "mx target-cname"),
                    Map.entry("srv-target-cname", "srv target-cname"),
                    Map.entry("ns-target-cname", "ns target-cname"),
                    Map.entry("mx-target-no-address", "mx target-no-address"),
                    Map.entry("srv-target-no-address", "srv target-no-address"),
                    Map.entry("ns-target-no-address", "ns target-no-address"),
                    Map.entry("ns-glue-missing", "ns ns-glue-missing"),
                    Map.entry("mx-target-ip", "mx-target-ip"),
                    Map.entry("wc-literal-star", "wc-literal-star"),
                    Map.entry("r53-out-of-zone", "r53-out-of-zone"));

    private static final Set<String> STOPPING =
            Set.of("cname-other", "singleton", "r53-ns-wildcard");

    /// `zone example.com/IN: a.example.com/MX 'b.example.com' is a CNAME (illegal)`; the apex NS
    /// set without its name.
    private static final Pattern OF_ZONE =
            Pattern.compile("zone \\S+: (?:(\\S+)/)?(MX|SRV|NS) '[^']*' (.*)");

    private static final List<String> NAMES =
            List.of(
                    "@", "a", "b", "d", "c.d", "*.w", "x.w", "y.x.w", "sub", "ns.sub", "sib",
                    "ns.sib");

    private static final List<String> TARGETS =
            List.of(
                    "a", "b", "d", "c.d", "q.w", "x.w", "q.x.w", "sub", "ns.sub", "sib", "ns.sib",
                    "none", "@");

    private final Random random = new Random(20261128);

    @Test
    void bothFindTheSame(@TempDir Path folder) throws Exception {
        assumeTrue(isInstalled(), "BIND (Debian: bind9-utils) is not installed: nothing compared");
        var differences = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < ZONES; i++) {
            String text = zone(random.nextInt(5) == 0);
            Path file = Files.writeString(folder.resolve("zone"), text);
            Set<String> theirs = ofNamed(file);
            theirs.removeIf(
                    one ->
                            theirs.contains(one.replace("mx target-no-address", "mx-target-ip"))
                                    && one.startsWith("mx target-no-address"));
            Set<String> ours = ofLint(text);
            if (theirs.stream().anyMatch(one -> STOPPING.contains(kind(one)))) {
                theirs.removeIf(one -> !STOPPING.contains(kind(one)));
                ours.removeIf(one -> !theirs.contains(one));
            } else if (isStoppedAtApex(theirs)) {
                theirs.removeIf(one -> !one.endsWith(" " + APEX));
                ours.removeIf(one -> !theirs.contains(one));
            }
            theirs.forEach(
                    one -> seen.merge(one.substring(0, one.lastIndexOf(' ')), 1, Integer::sum));
            if (!theirs.equals(ours)) {
                differences.add("BIND " + theirs + "\nours " + ours + "\n" + text);
            }
        }

        assertEquals(List.of(), differences.stream().limit(3).toList(), differences.size() + "");
        for (String kind : RULES.values()) {
            assertTrue(seen.getOrDefault(kind, 0) > 0, () -> kind + " in " + seen);
        }
    }

    private static String kind(String found) {
        return found.substring(0, found.lastIndexOf(' '));
    }

    /// Then BIND looks no further.
    private static boolean isStoppedAtApex(Set<String> theirs) {
        return theirs.stream().anyMatch(one -> one.startsWith("ns ") && one.endsWith(" " + APEX));
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("named-checkzone", "-v").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static Set<String> ofNamed(Path file) throws IOException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        "named-checkzone",
                                        "-i",
                                        "local",
                                        "-k",
                                        "ignore",
                                        "-m",
                                        "warn",
                                        "-M",
                                        "warn",
                                        "-S",
                                        "warn",
                                        "-n",
                                        "warn",
                                        "-T",
                                        "ignore",
                                        "-W",
                                        "warn",
                                        APEX,
                                        file.toString()))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = Files.readAllLines(file);
        return said.lines()
                .flatMap(line -> found(line, lines).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> found(String line, List<String> zone) {
        Optional<String> kind =
                SAYINGS.keySet().stream().filter(line::contains).map(SAYINGS::get).findFirst();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Matcher ofZone = OF_ZONE.matcher(line);
        if (ofZone.matches()) {
            String owner = ofZone.group(1) == null ? APEX : ofZone.group(1) + ".";
            return Optional.of(
                    ofZone.group(2).toLowerCase(Locale.ROOT) + " " + kind.get() + " " + owner);
        }
        Matcher place = Pattern.compile(".*zone:(\\d+): .*").matcher(line);
        return place.matches()
                ? Optional.of(
                        kind.get() + " " + owner(zone.get(Integer.parseInt(place.group(1)) - 1)))
                : Optional.empty();
    }

    private static String owner(String line) {
        String name = line.split("\\s+", 2)[0];
        return name.equals("@") ? APEX : name.endsWith(".") ? name : name + "." + APEX;
    }

    private static Set<String> ofLint(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Parsed parsed = new BindFormat().read(bytes, "zone", Optional.of(DomainName.of(APEX)));
        Zone zone = assertInstanceOf(Parsed.Usable.class, parsed).zone();
        var found = new TreeSet<String>();
        for (Finding finding : Lints.of(zone)) {
            String kind = RULES.get(finding.rule());
            if (kind != null && !isOursAlone(finding)) {
                found.add(kind + " " + finding.name().canonical());
            }
        }
        return found;
    }

    /// Of delegations alone BIND says something about what is below another delegation.
    private static boolean isOursAlone(Finding finding) {
        boolean ofDelegation =
                finding.rule().equals("ns-target-no-address")
                        && !finding.name().canonical().equals(APEX);
        return finding.message().key().endsWith(".delegated") && !ofDelegation;
    }

    /// @param careless whether names may have what cannot be together
    private String zone(boolean careless) {
        var lines =
                new ArrayList<>(
                        List.of(
                                "$TTL 3600",
                                "@ SOA ns0 hostmaster 1 7200 900 1209600 86400",
                                "@ NS ns0",
                                "ns0 A 192.0.2.1"));
        int count = 3 + random.nextInt(8);
        var taken = new HashMap<String, Boolean>();
        for (int i = 0; i < count; i++) {
            String name = pick(NAMES);
            String rest = rest();
            boolean isCname = rest.startsWith("CNAME");
            boolean fits =
                    !name.equals("@") && isCname
                            ? taken.putIfAbsent(name, true) == null
                            : !isCname && !taken.getOrDefault(name, false);
            boolean delegates = rest.startsWith("NS") && name.startsWith("*");
            if (careless || fits && !delegates) {
                taken.putIfAbsent(name, isCname);
                lines.add(name + " " + rest);
            }
        }
        odd().ifPresent(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private String rest() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> "A 192.0.2." + (1 + random.nextInt(250));
            case 2 -> "AAAA 2001:db8::" + (1 + random.nextInt(9));
            case 3 -> "TXT \"x\"";
            case 4 -> "CNAME " + pick(TARGETS);
            case 5 -> "MX 10 " + pick(TARGETS);
            case 6 -> "SRV 1 1 443 " + pick(TARGETS);
            default -> "NS " + pick(TARGETS);
        };
    }

    private Optional<String> odd() {
        return switch (random.nextInt(20)) {
            case 0 -> Optional.of("p.*.q A 192.0.2.1");
            case 1 -> Optional.of("out.example.net. A 192.0.2.1");
            case 2 -> Optional.of("m MX 10 192.0.2.1");
            case 3 -> Optional.of("n MX 0 .");
            default -> Optional.empty();
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
