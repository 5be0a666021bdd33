package org.zonewright.bench;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.whatif.Failure;
import org.zonewright.analysis.resolve.whatif.Failures;
import org.zonewright.analysis.resolve.whatif.Places;
import org.zonewright.analysis.resolve.whatif.SingleFailures;
import org.zonewright.analysis.resolve.whatif.WhatIf;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What it takes to see what an outage does.
class WhatIfBenchmark {

    private static final World AWS = World.ofAws();
    private static final String ID = "Z08345212MHE1EXAMPLE1";
    private static final List<String> REGIONS =
            List.of("us-east-1", "eu-west-1", "ap-northeast-1", "sa-east-1", "eu-central-1");

    @Test
    void switchesOne() throws Exception {
        Zone zone = zone(200);
        Question question = question();
        Resolver resolver = Resolver.of(zone, AWS);
        List<Failure> failures = failures(zone, resolver, question);
        var whatIf = new WhatIf(resolver, question);

        Figures.measure(
                "what-if: 200 sets, one check switched",
                50,
                16,
                () -> whatIf.during(failures.subList(0, 1)));
    }

    @Test
    void switchesEach() throws Exception {
        Zone zone = zone(500);
        Question question = question();
        Resolver resolver = Resolver.of(zone, AWS);
        List<Failure> failures = failures(zone, resolver, question);
        if (failures.size() < 500) {
            throw new IllegalStateException("only " + failures.size());
        }
        var world =
                new SingleFailures(resolver, Places.ofWorld(AWS.geography(), zone.simulation()));
        var here = new SingleFailures(resolver, Places.only(Client.UNKNOWN));

        Figures.measure(
                "what-if: every failure of 500 checks, one place",
                7,
                1000,
                () -> here.of(question, failures));
        Figures.measure(
                "what-if: every failure of 500 checks, the world",
                7,
                1000,
                () -> world.of(question, failures));
    }

    private static List<Failure> failures(Zone zone, Resolver resolver, Question question) {
        return new Failures(zone, AWS.services()).among(resolver.reach(question));
    }

    private static Question question() {
        return new Question(
                DomainName.of("api.example.com."),
                RecordType.A,
                Client.UNKNOWN,
                Set.of(),
                0,
                Question.View.PUBLIC);
    }

    /// A latency group over five regions, each a weighted group of failover pairs of values with a
    /// check each.
    private static Zone zone(int sets) {
        var all = new ArrayList<RecordSet>();
        for (int region = 0; region < REGIONS.size(); region++) {
            String name = "r" + region;
            all.add(set("api", alias(name), new Routing.Latency(REGIONS.get(region)), name, ""));
            for (int pair = 0; pair < sets / REGIONS.size() / 2; pair++) {
                String below = name + "p" + pair;
                all.add(set(name, alias(below), new Routing.Weighted(1 + pair % 7), below, ""));
                for (Routing.Failover.Role role : Routing.Failover.Role.values()) {
                    String check = "check-" + below + role;
                    Content values = new Content.Values(60, List.of("192.0.2.1"));
                    all.add(set(below, values, new Routing.Failover(role), role.name(), check));
                }
            }
        }
        ZoneInfo info = ZoneInfo.named(DomainName.of("example.com.")).withId(Optional.of(ID));
        return Zone.of(info, all, List.of(), Zone.Besides.NOTHING);
    }

    private static DomainName name(String label) {
        return DomainName.of(label + ".example.com.");
    }

    private static Content alias(String target) {
        return new Content.Alias(name(target), ID, true);
    }

    private static RecordSet set(
            String name, Content content, Routing routing, String id, String check) {
        return new RecordSet(
                new RecordSet.Key(name(name), RecordType.A, id),
                content,
                routing,
                Optional.of(check).filter(it -> !it.isEmpty()),
                List.of());
    }
}
