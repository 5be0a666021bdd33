package org.zonewright.analysis.resolve.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What makes the same question get another answer (ROUTE53 E.9, F).
class DependenceTest {

    private static final String SETS =
            """
            @      MX 10 split.example.com.
            plain  A 192.0.2.1 | 192.0.2.2
            split  A 192.0.2.1 ; weighted 1 id=a
            split  A 192.0.2.2 ; weighted 1 id=b
            sure   A 192.0.2.1 ; weighted 1 id=a
            sure   A 192.0.2.2 ; weighted 0 id=b
            near   A 192.0.2.1 ; latency eu-west-1
            geo    A 192.0.2.1 ; geo country=* id=default
            ip     A 192.0.2.1 ; ip c *
            over   A 192.0.2.1 ; failover PRIMARY
            some   A 192.0.2.1 ; multivalue id=only
            to     ALIAS A near.example.com.
            cname  CNAME split.example.com.
            """
                    + IntStream.range(0, 9)
                            .mapToObj("many A 192.0.2.%1$d ; multivalue id=h%1$d\n"::formatted)
                            .collect(Collectors.joining());

    private static String dependences(Zone zone, String name, RecordType type) {
        var question = Question.of(name + "example.com.", type);
        return new TreeSet<>(Resolver.of(List.of(zone)).bareAnswer(question).dependsOn())
                .toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "plain., [], the order of values is as stored",
        "missing., [], nor is there anything to choose",
        "split., [CHANCE], two with weights",
        "sure., [], one of them never",
        "near., [PLACE], latency",
        "geo., [PLACE], also by the default alone",
        "ip., [PLACE], blocks of addresses",
        "over., [], health is no place",
        "some., [], all fit into an answer",
        "many., [CHANCE], eight of nine",
        "to., [PLACE], behind an alias",
        "cname., [CHANCE], behind a CNAME",
    })
    void anAnswerTellsWhatItDependsOn(String name, String dependences, String why) {
        var zone = Zones.hosted("example.com.", SETS);

        assertEquals(dependences, dependences(zone, name, RecordType.A), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', MX, [CHANCE], the additional section is drawn too",
        "split., AAAA, [], the type is not there",
    })
    void allSectionsCount(String name, String type, String dependences, String why) {
        var zone = Zones.hosted("example.com.", SETS);

        assertEquals(dependences, dependences(zone, name, RecordType.of(type)), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "geo., [], the location is the VPC's region",
        "near., [], so it is for latency",
        "split., [CHANCE], chance is chance",
    })
    void aPrivateZoneGoesByItsVpcsPlace(String name, String dependences, String why) {
        var zone = Zones.ofPrivate("example.com.", SETS);

        assertEquals(dependences, dependences(zone, name, RecordType.A), why);
    }
}
