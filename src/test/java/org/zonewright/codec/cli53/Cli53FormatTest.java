package org.zonewright.codec.cli53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.bind.BindFormat;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// cli53's words, as its export prints them.
class Cli53FormatTest {

    private static final Cli53Format FORMAT = new Cli53Format();
    private static final String HEAD = "$ORIGIN example.com.\n@ 60 IN SOA ns. h. 1 2 3 4 5\n";

    private static Parsed.Usable read(String record) {
        byte[] bytes = (HEAD + record + "\n").getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(Parsed.Usable.class, FORMAT.read(bytes, "zone", Optional.empty()));
    }

    private static RecordSet only(Parsed.Usable parsed) {
        assertEquals(List.of(), parsed.problems());
        return parsed.zone().sets().stream()
                .filter(set -> !set.type().equals(RecordType.SOA))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "lb.example.net. Z35SXDOTRQ7X7K false, lb.example.net, Z35SXDOTRQ7X7K, false",
        "lb $self true, lb.example.com, $self, true",
    })
    void anAliasIsRead(String data, String target, String zoneId, boolean health) {
        for (String ttl : List.of("", "86400 ")) {
            RecordSet set = only(read("www " + ttl + "AWS ALIAS AAAA " + data));

            assertEquals(RecordSet.Key.simple("www.example.com", RecordType.AAAA), set.key());
            assertEquals(new Content.Alias(DomainName.of(target), zoneId, health), set.content());
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    'routing="WEIGHTED" weight=10', 'Weighted[weight=10]'
                    'routing="LATENCY" region="us-east-1"', 'Latency[region=us-east-1]'
                    'routing="FAILOVER" failover="PRIMARY"', 'Failover[role=PRIMARY]'
                    'routing="MULTIVALUE"', 'Multivalue[]'
                    'routing="GEOLOCATION" continentCode="EU"', 'Geolocation[continent=Optional[EU], country=Optional.empty, subdivision=Optional.empty]'
                    'routing="GEOLOCATION" countryCode="US" subdivisionCode="CA"', 'Geolocation[continent=Optional.empty, country=Optional[US], subdivision=Optional[CA]]'
                    """)
    void aPolicyIsRead(String comment, String routing) {
        RecordSet set =
                only(
                        read(
                                "w 60 IN A 192.0.2.1 ; AWS "
                                        + comment
                                        + " healthCheckId=\"hc\" identifier=\"a \\\"b\\\"\""));

        assertEquals(routing, set.routing().toString());
        assertEquals(Optional.of("hc"), set.healthCheckId());
        assertEquals("a \"b\"", set.setIdentifier());
    }

    @Test
    void recordsOfOneIdentifierAreOneSet() {
        String behind = " ; AWS routing=\"WEIGHTED\" weight=1 identifier=\"one\"";
        RecordSet set =
                only(read("w 60 IN A 192.0.2.1" + behind + "\nw 60 IN A 192.0.2.2" + behind));

        assertEquals(List.of("192.0.2.1", "192.0.2.2"), set.values());
    }

    @ParameterizedTest
    @CsvSource({
        "www AWS A 192.0.2.1, 9, bind.alias-type",
        "www AWS ALIAS A lb Z1, 22, bind.alias-words",
        "www AWS ALIAS A lb Z1 maybe, 23, bind.alias-health",
    })
    void whatIsWrongHasItsPlace(String record, int column, String key) {
        var problem = read(record).problems().getFirst();

        assertEquals(
                List.of(3, column, key),
                List.of(problem.line(), problem.column(), problem.message().key()));
    }

    @Test
    void onlyItsOwnWordsAreRecognised() {
        byte[] plain = (HEAD + "; www AWS ALIAS A lb Z1 true\n").getBytes(StandardCharsets.UTF_8);
        byte[] own = (HEAD + "www AWS ALIAS A lb Z1 true\n").getBytes(StandardCharsets.UTF_8);

        assertTrue(FORMAT.recognises(own));
        assertFalse(FORMAT.recognises(plain));
        assertTrue(new BindFormat().recognises(plain));
    }
}
