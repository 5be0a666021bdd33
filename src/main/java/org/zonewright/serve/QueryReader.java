package org.zonewright.serve;

import org.xbill.DNS.Rcode;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;
import org.zonewright.serve.Query.Edns;

import java.util.Optional;

/// Reads one message (RFC 1035 section 4.1), whatever is in it. Stricter than a parser that only
/// wants the question: what is cut off, or goes on behind its end, is FORMERR.
final class QueryReader {

    static final int HEADER = 12;

    private static final int LONGEST_NAME = 255;
    private static final int POINTER = 0xc0;

    /// Something is not as it must be.
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed() {
            super(null, null, false, false);
        }
    }

    private final byte[] message;
    private int at = HEADER;

    private QueryReader(byte[] message) {
        this.message = message;
    }

    static Received read(byte[] message) {
        if (message.length < HEADER || (message[2] & 0x80) != 0) {
            return new Received.Noise();
        }
        if ((message[2] >> 3 & 0xf) != 0) {
            return new Received.Faulty(Rcode.NOTIMP);
        }
        try {
            return new Received.Asked(new QueryReader(message).query());
        } catch (Malformed _) {
            return new Received.Faulty(Rcode.FORMERR);
        }
    }

    private Query query() throws Malformed {
        check(u16(4) == 1 && u16(6) == 0);
        DomainName name = name();
        int type = next16();
        int dnsClass = next16();
        int questionEnd = at;
        check(type != Type.OPT && (u16(8) == 0 || type == Type.IXFR));
        for (int i = u16(8); i > 0; i--) {
            check(skipName() >= 0);
            check(next16() != Type.OPT);
            skipToData();
        }
        Optional<Edns> edns = additional(u16(10));
        check(at == message.length);
        return new Query(
                new Octets(message),
                questionEnd,
                name,
                RecordType.of(Type.string(type)),
                dnsClass,
                edns);
    }

    /// The OPT record, of which there may be one (RFC 6891 section 6.1.1).
    private Optional<Edns> additional(int count) throws Malformed {
        Optional<Edns> found = Optional.empty();
        for (int i = 0; i < count; i++) {
            int labels = skipName();
            if (next16() != Type.OPT) {
                skipToData();
                continue;
            }
            check(found.isEmpty() && labels == 0);
            int payload = next16();
            int flags = next16();
            boolean dnssecOk = (next16() & 0x8000) != 0;
            int end = next16() + at;
            check(end <= message.length);
            var subnet = new OptionReader(message, at, end).subnet();
            check(subnet.isPresent());
            found = Optional.of(new Edns(payload, flags & 0xff, dnssecOk, subnet.get().option()));
            at = end;
        }
        return found;
    }

    /// The question's name. No name stands before it that it could point to.
    private DomainName name() throws Malformed {
        int start = at;
        var text = new StringBuilder(64);
        for (int length = next(); length != 0; length = next()) {
            check(length < 64 && at + length < message.length);
            for (int end = at + length; at < end; at++) {
                append(text, message[at] & 0xff);
            }
            text.append('.');
        }
        check(at - start <= LONGEST_NAME);
        return DomainName.of(text.isEmpty() ? "." : text.toString());
    }

    /// Octets that mean something in text are escaped as Route 53 escapes them.
    private static void append(StringBuilder text, int octet) {
        if (octet > ' ' && octet < 127 && octet != '.' && octet != '\\') {
            text.append((char) octet);
        } else {
            text.append(Escapes.octalEscape(octet));
        }
    }

    /// @return how many labels stand here
    private int skipName() throws Malformed {
        int labels = 0;
        for (int length = next(); length != 0; length = next()) {
            labels++;
            if (length >= POINTER) {
                check(at < message.length);
                at++;
                return labels;
            }
            check(length < 64);
            at += length;
        }
        return labels;
    }

    /// Over class, TTL and data of a record.
    private void skipToData() throws Malformed {
        at += 6;
        int length = next16();
        at += length;
        check(at <= message.length);
    }

    private int next() throws Malformed {
        check(at < message.length);
        return message[at++] & 0xff;
    }

    private int next16() throws Malformed {
        check(at + 2 <= message.length);
        at += 2;
        return u16(at - 2);
    }

    private int u16(int offset) {
        return (message[offset] & 0xff) << 8 | message[offset + 1] & 0xff;
    }

    private static void check(boolean holds) throws Malformed {
        if (!holds) {
            throw new Malformed();
        }
    }
}
