package org.zonewright.analysis.resolve;

import org.zonewright.Zones;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Random zones of aliases that lead to groups of all policies: nested, shared, with and without
/// evaluation of the target's health, some to AWS resources and some to nothing, and a weighted
/// CNAME, `w`, that leads to them. What answers is different for each set.
public final class RandomTrees {

    /// On the match path of every group but some.
    public static final Client CLIENT =
            new Client(
                    Optional.of("203.0.113.9"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("US"),
                    Optional.of("CA"),
                    Optional.empty(),
                    Optional.empty());

    private static final List<String> PATH =
            List.of("country=*", "continent=NA", "country=US", "country=US subdivision=CA");

    private static final List<String> REGIONS =
            List.of("us-east-1", "eu-west-1", "ap-northeast-1", "sa-east-1");

    private final Random random;
    private final int groups;
    private final boolean mayLoop;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> switches = new TreeSet<>();
    private int leaves;

    private RandomTrees(long seed) {
        random = new Random(seed);
        groups = 3 + random.nextInt(7);
        mayLoop = seed % 4 == 3;
    }

    /// @param switches health checks and alias targets that can fail
    /// @param names that can be asked for, of A
    public record Tree(Zone zone, List<String> switches, List<String> names) {

        /// Some of what can fail, by chance.
        public Set<String> failing(Random random) {
            var failing = new TreeSet<String>();
            int rarity = 1 + random.nextInt(5);
            switches.stream().filter(_ -> random.nextInt(rarity) == 0).forEach(failing::add);
            return failing;
        }
    }

    public static Tree of(long seed) {
        var grower = new RandomTrees(seed);
        for (int group = 0; group < grower.groups; group++) {
            grower.group(group);
        }
        grower.chain();
        var here = new Simulation.Location("here", List.of("203.0.113.0/24"));
        var blocks = new Simulation.Collection("blocks", List.of(here));
        Zone zone =
                Zones.hosted("example.com.", String.join("\n", grower.lines))
                        .withSimulation(new Simulation(List.of(), List.of(), List.of(blocks)));
        return new Tree(
                zone,
                List.copyOf(grower.switches),
                List.of("n0.example.com", "n1.example.com", "w.example.com"));
    }

    private void group(int number) {
        int policy = random.nextInt(8);
        int most = policy == 7 ? 1 : policy == 2 || policy == 6 ? 2 : policy == 3 ? 10 : 4;
        int members = most == 1 ? 1 : 2 + random.nextInt(most - 1);
        for (int i = 0; i < members; i++) {
            lines.add("n%d %s ; %s".formatted(number, content(number, policy), routing(policy, i)));
        }
    }

    private String content(int number, int policy) {
        int kind = random.nextInt(policy == 3 && random.nextInt(4) > 0 ? 2 : 8);
        boolean evaluates = random.nextInt(3) > 0;
        if (kind < 2 || number == groups - 1 && !mayLoop) {
            return "A 192.0.2." + ++leaves;
        }
        if (kind == 2) {
            String target = "lb%d-12345.us-east-1.elb.amazonaws.com.".formatted(++leaves);
            switches.add(target);
            return "ALIAS A %s zone=Z35SXDOTRQ7X7K%s".formatted(target, evaluates ? " eth" : "");
        }
        int to =
                mayLoop ? random.nextInt(groups) : number + 1 + random.nextInt(groups - number - 1);
        String name = kind == 3 && random.nextInt(4) == 0 ? "missing" : "n" + to;
        return "ALIAS A %s.example.com.%s".formatted(name, evaluates ? " eth" : "");
    }

    private String routing(int policy, int i) {
        String check = "";
        if (random.nextInt(3) > 0) {
            String id = "c" + random.nextInt(12);
            switches.add(id);
            check = " hc=" + id;
        }
        return switch (policy) {
                    case 0 -> "weighted %d id=%d".formatted(random.nextInt(5), i);
                    case 1 -> "latency " + REGIONS.get(i);
                    case 2 -> "failover " + (i == 0 ? "PRIMARY" : "SECONDARY");
                    case 3 -> "multivalue id=" + i;
                    case 4 -> "geo %s id=%d".formatted(PATH.get(i), i);
                    case 5 -> "near region=%s bias=%d id=%d".formatted(REGIONS.get(i), 9 * i, i);
                    case 6 -> "ip blocks %s id=%d".formatted(i == 0 ? "here" : "*", i);
                    default -> "";
                }
                + check;
    }

    /// CNAMEs that branch, meet again, lead out of the zone and, in some zones, in circles.
    private void chain() {
        lines.add("w CNAME v.example.com. ; weighted 2 id=1 hc=w1");
        lines.add("w CNAME n2.example.com. ; weighted 3 id=2");
        lines.add("w CNAME out.example.net. ; weighted 1 id=3");
        lines.add("v CNAME n%d.example.com. ; failover PRIMARY hc=v1".formatted(groups - 1));
        lines.add("v CNAME %s.example.com. ; failover SECONDARY".formatted(mayLoop ? "w" : "n2"));
        switches.addAll(List.of("w1", "v1"));
    }
}
