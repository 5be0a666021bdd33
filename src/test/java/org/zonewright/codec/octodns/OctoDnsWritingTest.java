package org.zonewright.codec.octodns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.RandomZones;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// What is written in octoDNS's form, read again, and damaged.
class OctoDnsWritingTest {

    private static final OctoDns CODEC = new OctoDns();
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final Optional<DomainName> ORIGIN = Optional.of(DomainName.of("example.com."));

    private static Parsed read(String text) {
        return CODEC.read(text.getBytes(StandardCharsets.UTF_8), "example.com.yaml", ORIGIN);
    }

    @Test
    void keysAreInTheOrderThatOctoDnsDemands() throws IOException {
        Zone zone =
                Zone.of(
                        ZoneInfo.named(DomainName.of("example.com.")),
                        List.of(
                                RecordSet.simple("a10.example.com.", RecordType.A, 60, "192.0.2.1"),
                                RecordSet.simple("a2.example.com.", RecordType.A, 60, "192.0.2.1"),
                                RecordSet.simple(
                                        "example.com.", RecordType.TXT, 60, "\"a;b\" \"c\"")),
                        List.of(),
                        Zone.Besides.NOTHING);
        var out = new StringBuilder();
        List<Loss> losses = CODEC.write(zone, out);

        assertEquals(
                """
                ---
                "":
                  ttl: 60
                  type: "TXT"
                  value: "a\\\\;bc"
                a2:
                  ttl: 60
                  type: "A"
                  value: "192.0.2.1"
                a10:
                  ttl: 60
                  type: "A"
                  value: "192.0.2.1"
                """,
                out.toString());
        assertEquals(1, losses.size(), "the text was in two strings");
        assertTrue(CODEC.recognises(out.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenIsReadAgainUpToItsLosses(long seed) throws IOException {
        var zones = new RandomZones(new Random(seed));
        for (int i = 0; i < 400; i++) {
            Zone zone = zones.zone();
            var out = new StringBuilder();
            Set<EntryId> lossy =
                    CODEC.write(zone, out).stream()
                            .flatMap(loss -> loss.at().stream())
                            .collect(Collectors.toSet());
            var parsed =
                    assertInstanceOf(Parsed.Usable.class, read(out.toString()), out.toString());
            for (RecordSet set : zone.sets()) {
                if (!lossy.contains(set.id()) && isText(set)) {
                    RecordSet again = parsed.zone().find(set.key()).orElseThrow();
                    assertTrue(Sameness.same(set, again), () -> set + "\n" + again + "\n" + out);
                }
            }
        }
    }

    /// Half surrogates are no characters: no UTF-8 text holds them.
    private static boolean isText(RecordSet set) {
        byte[] bytes = set.toString().getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8).equals(set.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void damageHasOnlyDeclaredOutcomes(long seed) throws IOException {
        var chance = new Random(seed);
        var zones = new RandomZones(chance);
        String signs = "\"'&*[]{}:,-\n \t#|>!%?x1\u0000é";
        for (int i = 0; i < 1500; i++) {
            var text = new StringBuilder();
            CODEC.write(zones.zone(), text);
            for (int n = chance.nextInt(6); n >= 0; n--) {
                int at = chance.nextInt(text.length());
                int end = Math.min(text.length(), at + chance.nextInt(9));
                int sign = chance.nextInt(signs.length());
                text.replace(at, end, signs.substring(sign, sign + 1));
            }
            for (Problem problem : read(text.toString()).problems()) {
                assertFalse(WORDS.text(problem.message()).isBlank());
                assertTrue(problem.line() > 0 && problem.column() > 0, problem::toString);
            }
        }
    }

    @Test
    void namesOfTheRootZoneHaveNoFinalDot() throws IOException {
        DomainName root = DomainName.of(".");
        Zone zone =
                Zone.of(
                        ZoneInfo.named(root),
                        List.of(
                                RecordSet.simple(".", RecordType.NS, 60, "a.root.test."),
                                RecordSet.simple("a.root.test.", RecordType.A, 60, "192.0.2.1")),
                        List.of(),
                        Zone.Besides.NOTHING);
        var text = new StringBuilder();
        CODEC.write(zone, text);

        Parsed parsed =
                CODEC.read(
                        text.toString().getBytes(StandardCharsets.UTF_8), "x", Optional.of(root));

        assertTrue(text.toString().contains("a.root.test:"), text::toString);
        assertEquals(
                List.copyOf(zone.sets()),
                List.copyOf(assertInstanceOf(Parsed.Usable.class, parsed).zone().sets()));
    }
}
