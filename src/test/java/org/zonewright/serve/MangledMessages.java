package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.xbill.DNS.ClientSubnetOption;
import org.xbill.DNS.CookieOption;
import org.xbill.DNS.Type;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Resolver;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Damaged queries, the same for the same seed, put to a server without sockets. Each must get a
/// sound response or nothing.
final class MangledMessages {

    /// What became of a message.
    enum Fate {
        SILENCE,
        ERROR,
        ANSWER
    }

    private final SplittableRandom random;
    private final List<byte[]> sound = new ArrayList<>();
    private final List<Throwable> mishaps = new ArrayList<>();
    private final InetAddress client = InetAddress.getLoopbackAddress();
    private final Responder responder = new Responder(Asking.plainly(1), mishaps::add);
    private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    private final Resolver resolver =
            Resolver.of(
                    List.of(
                            Zones.hosted(
                                    "example.com.",
                                    """
                                    www    A 192.0.2.1 | 192.0.2.2
                                    to     CNAME www.example.com.
                                    *.wild TXT "a b" "\\000\\377"
                                    sub    NS ns.sub.example.com.
                                    ns.sub A 192.0.2.53
                                    api    60 A 192.0.2.11 ; weighted 3 id=a
                                    api    60 A 192.0.2.12 ; weighted 1 id=b
                                    geo    60 A 192.0.2.21 ; geo country=* id=default
                                    """)));

    MangledMessages(long seed) throws IOException {
        random = new SplittableRandom(seed);
        for (String name :
                List.of("www", "to", "x.wild", "a.sub", "api", "geo", "nx", "a\\.b\\000\\255")) {
            for (int type : new int[] {Type.A, Type.TXT, Type.ANY, Type.AXFR, 65_400}) {
                sound.add(Serving.query(name + ".example.com.", type).toWire());
                sound.add(Serving.query(name + ".example.com.", type, 1232).toWire());
                var subnet = new ClientSubnetOption(24, InetAddress.getByName("203.0.113.0"));
                var cookie = new CookieOption(new byte[8]);
                sound.add(
                        Serving.query(name + ".example.com.", type, 4096, subnet, cookie).toWire());
            }
        }
    }

    Map<Fate, Long> fates() {
        return fates;
    }

    void next() {
        byte[] message = mangled(sound.get(random.nextInt(sound.size())));
        Transport transport = random.nextBoolean() ? Transport.UDP : Transport.TCP;
        try {
            Responder.Reply reply = responder.reply(message, client, transport, resolver);
            assertEquals(List.of(), mishaps);
            fates.merge(reply == null ? Fate.SILENCE : check(message, reply), 1L, Long::sum);
        } catch (IOException | RuntimeException | AssertionError e) {
            throw new AssertionError(HexFormat.of().formatHex(message), e);
        }
    }

    private static Fate check(byte[] message, Responder.Reply reply) throws IOException {
        byte[] octets = reply.message().array();
        assertTrue(SoundReply.check(octets));
        assertTrue(Arrays.equals(message, 0, 2, octets, 0, 2), "the id");
        boolean isEmpty = octets[6] == 0 && octets[7] == 0;
        return isEmpty ? Fate.ERROR : Fate.ANSWER;
    }

    private byte[] mangled(byte[] whole) {
        byte[] octets = whole.clone();
        for (int damages = random.nextInt(4); damages > 0; damages--) {
            octets = damaged(octets);
        }
        return octets;
    }

    private byte[] damaged(byte[] octets) {
        int at = random.nextInt(octets.length + 1);
        byte[] next = octets.clone();
        switch (random.nextInt(6)) {
            case 0 -> next = Arrays.copyOf(octets, at);
            case 1 -> next = Arrays.copyOf(octets, octets.length + random.nextInt(20));
            case 2 -> flip(next, at);
            case 3 -> put(next, at, (byte) random.nextInt());
            case 4 -> put(next, at, (byte) 0xc0);
            default -> System.arraycopy(octets, 0, next, at, octets.length - at);
        }
        return next;
    }

    private void flip(byte[] octets, int at) {
        if (at < octets.length) {
            octets[at] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private static void put(byte[] octets, int at, byte octet) {
        if (at < octets.length) {
            octets[at] = octet;
        }
    }
}
