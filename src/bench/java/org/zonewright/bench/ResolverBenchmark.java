package org.zonewright.bench;

import org.junit.jupiter.api.Test;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Type;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.lang.ref.Reference;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The resolver on a zone of a million records, beside dnsjava's own.
class ResolverBenchmark {

    private static final int SIZE = 1_000_000;
    private static final int QUESTIONS = 200_000;
    private static final World WORLD = World.ofAws();

    private static String host(int number) {
        return "host-%07d.net-%03d.example.com.".formatted(number, number % 500);
    }

    private static String address(int number) {
        return "10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255);
    }

    private static Zone zone(int size) {
        List<RecordSet> sets = new ArrayList<>(Zones.hosted("example.com.", "").sets());
        for (int i = 0; i < size; i++) {
            sets.add(RecordSet.simple(host(i), RecordType.A, 300, address(i)));
        }
        return Zone.of(
                Zones.hosted("example.com.", "").info(), sets, List.of(), Zone.Besides.NOTHING);
    }

    @Test
    void answersMoreThanDnsjava() throws Exception {
        Zone zone = zone(SIZE);
        Figures.measure(
                "resolver: index of 1 000 000 records", 3, 1500, () -> Resolver.of(zone, WORLD));
        int[] asked = new Random(1).ints(QUESTIONS, 0, SIZE).toArray();
        double theirs = perSecond(dnsjava(asked));
        Resolver resolver = Resolver.of(zone, WORLD);
        double ours = perSecond(ours(resolver, asked));
        Figures.ratio("resolver: answers a second, to dnsjava's", ours / theirs, 5);
        System.out.printf("%.0f against %.0f answers a second%n", ours, theirs);
    }

    /// A new name, and the first answer there.
    @Test
    void followsAnEdit() throws Exception {
        Zone zone = zone(100_000);
        Resolver resolver = Resolver.of(zone, WORLD);
        RecordSet added =
                RecordSet.simple("new.net-042.example.com.", RecordType.A, 60, "10.0.0.1");
        Zone next = zone.with(added);
        Question asked = Question.of("new.net-042.example.com.", RecordType.A);

        Figures.measure(
                "resolver: index after one edit of 100 000 records, and an answer",
                101,
                1,
                () ->
                        resolver.after(zone, next, List.of(added.key()))
                                .bareAnswer(asked)
                                .answer()
                                .size());
    }

    /// What the index takes of the heap, beside the zone that it is of.
    @Test
    void takesLittleMemory() throws Exception {
        Zone zone = zone(SIZE);
        long before = used();
        Resolver resolver = Resolver.of(zone, WORLD);
        try {
            double each = (double) (used() - before) / SIZE;
            System.out.printf("resolver: index, %.0f octets a record, goal 150%n", each);
        } finally {
            Reference.reachabilityFence(zone);
            Reference.reachabilityFence(resolver);
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Runnable ours(Resolver resolver, int[] asked) {
        List<Question> questions =
                IntStream.of(asked).mapToObj(n -> Question.of(host(n), RecordType.A)).toList();
        return () -> {
            for (Question question : questions) {
                if (resolver.bareAnswer(question).answer().size() != 1) {
                    throw new IllegalStateException(question.toString());
                }
            }
        };
    }

    private static Runnable dnsjava(int[] asked) throws Exception {
        Name origin = Name.fromString("example.com.");
        var records = new ArrayList<Record>(SIZE + 2);
        Name server = Name.fromString("ns.test.");
        records.add(new SOARecord(origin, DClass.IN, 900, server, server, 1, 2, 3, 4, 5));
        records.add(new NSRecord(origin, DClass.IN, 900, server));
        for (int i = 0; i < SIZE; i++) {
            InetAddress address = InetAddress.getByName(address(i));
            records.add(new ARecord(Name.fromString(host(i)), DClass.IN, 300, address));
        }
        var zone = new org.xbill.DNS.Zone(origin, records.toArray(Record[]::new));
        var names = new ArrayList<Name>();
        for (int number : asked) {
            names.add(Name.fromString(host(number)));
        }
        return () -> {
            for (Name name : names) {
                if (!zone.findRecords(name, Type.A).isSuccessful()) {
                    throw new IllegalStateException(name.toString());
                }
            }
        };
    }

    private static double perSecond(Runnable questions) {
        var nanos = new long[7];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            questions.run();
            nanos[i] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(nanos);
        return QUESTIONS * 1e9 / nanos[nanos.length / 2];
    }
}
