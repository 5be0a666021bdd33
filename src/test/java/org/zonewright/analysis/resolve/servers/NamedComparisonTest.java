package org.zonewright.analysis.resolve.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The resolver against BIND on zones that both can hold: no aliases, no routing.
///
/// What is compared: response code, AA, the answer section, and the authority section of referrals
/// and negative answers with the addresses beside a referral. Accepted differences: the order
/// within sections; the apex NS set in the authority section, which Route 53 adds to each positive
/// answer and BIND leaves out where a CNAME leads out of the zone; more addresses beside a referral
/// than the glue that BIND gives; and a loop of CNAMEs, which BIND 9.18 calls SERVFAIL and others
/// answer with the chain so far.
class NamedComparisonTest {

    private static final int ZONES = 200;
    private static final int QUESTIONS_A_ZONE = 40;

    private record Asked(Zone zone, String name, RecordType type) {}

    @Test
    void answersAreThoseOfBind(@TempDir Path folder) throws Exception {
        assumeTrue(Named.isInstalled(), "BIND (Debian: bind9) is not installed: nothing compared");
        var random = new RandomZones(20260801);
        List<Zone> zones =
                IntStream.range(0, ZONES).mapToObj(i -> random.zone("z" + i + ".test.")).toList();
        var differences = new ArrayList<String>();
        var rcodes = new TreeSet<String>();

        try (Named named = Named.serving(zones, folder)) {
            for (Zone zone : zones) {
                Resolver resolver = Resolver.of(List.of(zone));
                for (int i = 0; i < QUESTIONS_A_ZONE; i++) {
                    var asked = new Asked(zone, random.name(zone.name()), random.type());
                    compare(named, resolver, asked, differences);
                    rcodes.add(resolver.answer(question(asked)).rcode().name());
                }
            }
        }

        assertEquals(List.of(), differences.stream().limit(5).toList(), differences.size() + "");
        assertTrue(rcodes.containsAll(List.of("NOERROR", "NXDOMAIN")), "answers of both kinds");
    }

    private static Question question(Asked asked) {
        return Question.of(asked.name(), asked.type());
    }

    private static void compare(
            Named named, Resolver resolver, Asked asked, List<String> differences)
            throws IOException {
        String name = Escapes.octalToDecimal(asked.name());
        Message theirs = named.ask(name, Type.value(asked.type().mnemonic()));
        Response ours = resolver.answer(question(asked));
        if (theirs.getRcode() == Rcode.SERVFAIL && isCnameLoop(ours)) {
            return;
        }
        String left = shape(theirs);
        String right = shape(ours);
        boolean hasGlue = lines(ours.additional()).containsAll(glue(theirs));
        if (!left.equals(right) || !hasGlue) {
            differences.add(
                    "%s %s in\n%s\nBIND: %s\nours: %s"
                            .formatted(
                                    asked.name(), asked.type(), text(asked.zone()), left, right));
        }
    }

    private static boolean isCnameLoop(Response response) {
        var names = new TreeSet<String>();
        response.answer().forEach(record -> names.add(record.owner()));
        return response.rcode() == Response.Rcode.NOERROR
                && !response.answer().isEmpty()
                && response.answer().stream()
                        .allMatch(
                                record ->
                                        record.type().equals(RecordType.CNAME)
                                                && names.contains(record.rdata()));
    }

    private static String text(Zone zone) {
        var out = new StringBuilder();
        zone.sets()
                .forEach(
                        set ->
                                out.append(
                                        "  %s %s %s%n"
                                                .formatted(set.name(), set.type(), set.values())));
        return out.toString();
    }

    private static String shape(Message message) {
        return shape(
                Rcode.string(message.getRcode()),
                message.getHeader().getFlag(Flags.AA),
                records(message, Section.ANSWER),
                records(message, Section.AUTHORITY));
    }

    private static String shape(Response response) {
        return shape(
                response.rcode().name(),
                response.authoritative(),
                lines(response.answer()),
                lines(response.authority()));
    }

    private static String shape(
            String rcode,
            boolean authoritative,
            SortedSet<String> answer,
            SortedSet<String> authority) {
        authority.removeIf(line -> line.matches("z[0-9]+\\.test\\. 172800 IN NS .*"));
        return "%s aa=%s%n  answer %s%n  authority %s"
                .formatted(rcode, authoritative, answer, authority);
    }

    /// The addresses beside a referral; other additional records are a server's free choice.
    private static SortedSet<String> glue(Message message) {
        boolean referral = !message.getHeader().getFlag(Flags.AA);
        return referral ? records(message, Section.ADDITIONAL) : new TreeSet<>();
    }

    /// Through dnsjava, so that both sides spell alike.
    private static SortedSet<String> lines(List<ResourceRecord> records) {
        var lines = new TreeSet<String>();
        for (ResourceRecord record : records) {
            lines.add(line(parsed(record)));
        }
        return lines;
    }

    private static Record parsed(ResourceRecord record) {
        try {
            return Record.fromString(
                    Name.fromString(record.owner()),
                    Type.value(record.type().mnemonic()),
                    DClass.IN,
                    record.ttl(),
                    record.rdata(),
                    Name.root);
        } catch (IOException e) {
            throw new AssertionError(record + " is not in master file form", e);
        }
    }

    private static SortedSet<String> records(Message message, int section) {
        var lines = new TreeSet<String>();
        for (Record record : message.getSection(section)) {
            if (record.getType() != Type.OPT) {
                lines.add(line(record));
            }
        }
        return lines;
    }

    private static String line(Record record) {
        return "%s %d IN %s %s"
                .formatted(
                        record.getName(),
                        record.getTTL(),
                        Type.string(record.getType()),
                        record.rdataToString());
    }
}
