package org.zonewright.analysis.graph;

import org.zonewright.Zones;
import org.zonewright.model.zone.Zone;

import java.util.Random;

/// Zones full of aliases, the same for the same seed.
public final class GraphZones {

    private static final String[] POLICIES = {
        "weighted %d id=m%d",
        "latency eu-west-%d id=m%d",
        "geo country=%d id=m%d",
        "multivalue id=m%2$d",
        "near region=r%d id=m%d"
    };

    private GraphZones() {}

    /// @param names how many names have record sets
    public static Zone random(int names, long seed) {
        var chance = new Random(seed);
        var lines = new StringBuilder();
        for (int i = 0; i < names; i++) {
            int members = chance.nextInt(3) == 0 ? 1 + chance.nextInt(4) : 0;
            String policy = POLICIES[chance.nextInt(POLICIES.length)];
            String name = (chance.nextInt(20) == 0 ? "*.w" : "n") + i;
            if (members == 0) {
                lines.append(name).append(' ').append(target(names, chance)).append('\n');
            }
            for (int member = 0; member < members; member++) {
                String content = chance.nextBoolean() ? "A 192.0.2.1" : alias(names, chance);
                lines.append(name).append(' ').append(content).append(" ; ");
                lines.append(policy.formatted(chance.nextInt(256), member)).append('\n');
            }
        }
        return Zones.hosted("example.com.", lines.toString());
    }

    private static String target(int names, Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> "A 192.0.2.1";
            case 1 -> "CNAME n%d.example.com.".formatted(chance.nextInt(names + 3));
            default -> alias(names, chance);
        };
    }

    private static String alias(int names, Random chance) {
        return chance.nextInt(3) == 0
                ? "ALIAS A d%d.cloudfront.net. zone=Z2FDTNDATAQYW2".formatted(chance.nextInt(5))
                : "ALIAS A n%d.example.com.".formatted(chance.nextInt(names + 3));
    }
}
