package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.zonewright.codec.Bearing;
import org.zonewright.codec.Codec;
import org.zonewright.codec.Damage;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.SoundZones;
import org.zonewright.model.zone.DomainName;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// One reader of the list, given damaged texts one after another on one thread. What is demanded of
/// each: [Bearing], at most a second, and memory in proportion to its length.
final class FuzzTarget {

    /// Seconds of the processor's time, so that what else the machine does does not count.
    private static final double SECONDS = 1;

    /// What a reader may allocate for a text in all, the memory it gives back included: this much
    /// for itself, and for each octet this much more.
    private static final long ALLOCATED = 48L << 20;

    private static final long ALLOCATED_AN_OCTET = 4096;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Optional<DomainName> ORIGIN = Optional.of(DomainName.of("example.com."));

    /// What came of the texts so far.
    ///
    /// @param faultless zones without a problem
    /// @param faulty zones with problems
    /// @param refused no zones
    /// @param slowest seconds of the processor that a text took
    /// @param greediest mebibytes that a text had allocated
    record Tally(long faultless, long faulty, long refused, double slowest, double greediest) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        long all() {
            return faultless + faulty + refused;
        }

        Tally with(Parsed parsed, double seconds, double mebibytes) {
            boolean zone = parsed instanceof Parsed.Usable;
            boolean fault = !parsed.problems().isEmpty();
            return new Tally(
                    faultless + (zone && !fault ? 1 : 0),
                    faulty + (zone && fault ? 1 : 0),
                    refused + (zone ? 0 : 1),
                    Math.max(slowest, seconds),
                    Math.max(greediest, mebibytes));
        }
    }

    private final ReadingCodec codec;
    private final Random chance;
    private final Damage damage;
    private Tally tally = Tally.NONE;

    FuzzTarget(ReadingCodec codec, long seed) throws IOException {
        this.codec = codec;
        chance = new Random(seed);
        damage = Damage.of(chance, texts(codec, chance), FuzzWords.of(codec.id()));
    }

    Tally tally() {
        return tally;
    }

    /// What the format writes of zones, and texts it is known to read that it does not write.
    private static List<byte[]> texts(Codec codec, Random chance) throws IOException {
        var texts = new ArrayList<byte[]>();
        FuzzWords.texts(codec.id()).forEach(text -> texts.add(bytes(text)));
        if (!FuzzWords.readsItsOwn(codec.id())) {
            return texts;
        }
        var zones = new SoundZones(chance);
        while (texts.size() < 40) {
            var text = new StringBuilder();
            codec.write(zones.zone(), text);
            if (text.length() < 4000) {
                texts.add(bytes(text.toString()));
            }
        }
        return texts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Reads the next damaged text.
    void next() throws IOException {
        byte[] text = damage.next();
        Optional<DomainName> origin = chance.nextInt(4) == 0 ? Optional.empty() : ORIGIN;
        long thread = Thread.currentThread().threadId();
        long bytesBefore = THREADS.getThreadAllocatedBytes(thread);
        long before = THREADS.getCurrentThreadCpuTime();
        Parsed parsed;
        try {
            parsed = Bearing.read(codec, text, origin);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new AssertionError(shown(text), e);
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
        long allocated = THREADS.getThreadAllocatedBytes(thread) - bytesBefore;
        double greed = Math.max(0, allocated - ALLOCATED) / (double) (text.length + 1);

        assertTrue(seconds < SECONDS, () -> seconds + " s for " + shown(text));
        assertTrue(greed < ALLOCATED_AN_OCTET, () -> allocated + " octets for " + shown(text));
        tally = tally.with(parsed, seconds, allocated / 1048576.0);
    }

    /// The text as a Java string, to be pasted into a test.
    private String shown(byte[] text) {
        var out = new StringBuilder(codec.id() + ", " + text.length + " octets, Latin-1: \"");
        for (int i = 0; i < Math.min(text.length, 20_000); i++) {
            int c = text[i] & 0xff;
            switch (c) {
                case '\n' -> out.append("\\n");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> out.append(c < ' ' || c > '~' ? "\\u%04x".formatted(c) : (char) c + "");
            }
        }
        return out.append('"').toString();
    }
}
