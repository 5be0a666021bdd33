package org.zonewright.serve;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Type;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.analysis.resolve.Response.Dependence;
import org.zonewright.serve.Query.Edns;
import org.zonewright.serve.Query.Subnet;

import java.util.List;
import java.util.Optional;

/// Writes the message that answers one query.
///
/// What does not fit is left out by whole sets, from the end. TC says so where the client misses
/// something by that: an answer, a reason for its absence, the way to a delegated zone with the
/// addresses on it (RFC 2181 section 9, RFC 9471 section 3.1).
final class ResponseWriter {

    /// What this server takes over UDP, and sends at most (guide, "DNS behaviour").
    static final int PAYLOAD = 4096;

    private static final int ROOM = 512;
    private static final int CLASS_IN = 1;

    private final Query query;
    private final WireDataMemo memo;
    private final int limit;
    private final WireOutput out = new WireOutput(ROOM);
    private final int[] counts = new int[3];

    /// @param limit octets that the message may have
    ResponseWriter(Query query, WireDataMemo memo, int limit) {
        this.query = query;
        this.memo = memo;
        this.limit = limit - query.edns().map(ResponseWriter::length).orElse(0);
        for (int i = 0; i < QueryReader.HEADER; i += 2) {
            out.u16(0);
        }
        int name = out.name(query.message().array(), QueryReader.HEADER);
        out.bytes(query.message().array(), name, query.questionEnd());
    }

    /// A message without records.
    Octets error(int rcode) {
        return finish(rcode, 0, 0);
    }

    /// SERVFAIL if data of the answer cannot be sent at all.
    Octets write(Response response) {
        Optional<List<WireSet>> answer = WireSet.all(response.answer(), memo);
        Optional<List<WireSet>> authority = WireSet.all(response.authority(), memo);
        if (answer.isEmpty() || authority.isEmpty()) {
            return error(Rcode.SERVFAIL);
        }
        boolean isReferral = !response.authoritative() && answer.get().isEmpty();
        boolean fits = section(0, answer.get());
        boolean cut = !fits;
        if (fits) {
            fits = section(1, authority.get());
            cut = !fits && answer.get().isEmpty();
        }
        if (fits) {
            List<WireSet> additional = WireSet.all(response.additional(), memo).orElse(List.of());
            cut = !section(2, additional) && isReferral;
        }
        int flags = (response.authoritative() ? bit(Flags.AA) : 0) | (cut ? bit(Flags.TC) : 0);
        int scope = response.dependsOn().contains(Dependence.PLACE) ? source() : 0;
        return finish(Rcode.value(response.rcode().name()), flags, scope);
    }

    private int source() {
        return query.edns().flatMap(Edns::subnet).map(Subnet::source).orElse(0);
    }

    /// @return false if not all of it fits
    private boolean section(int section, List<WireSet> sets) {
        for (WireSet set : sets) {
            int mark = out.size();
            for (WireData data : set.data()) {
                out.name(set.owner().array(), 0);
                out.u16(set.type());
                out.u16(CLASS_IN);
                out.u32(set.ttl());
                data.write(out);
                if (out.size() > limit) {
                    out.reset(mark);
                    return false;
                }
            }
            counts[section] += set.data().size();
        }
        return true;
    }

    private Octets finish(int rcode, int flags, int scope) {
        query.edns().ifPresent(edns -> writeOptions(edns, rcode, scope));
        byte[] message = out.toByteArray();
        header(query.message().array(), message, rcode, flags);
        put(message, 4, 1);
        put(message, 6, counts[0]);
        put(message, 8, counts[1]);
        put(message, 10, counts[2] + (query.edns().isPresent() ? 1 : 0));
        return new Octets(message);
    }

    /// @param rcode all twelve bits of it
    private void writeOptions(Edns edns, int rcode, int scope) {
        out.u8(0);
        out.u16(Type.OPT);
        out.u16(PAYLOAD);
        out.u8(rcode >> 4);
        out.u8(0);
        out.u16(edns.dnssecOk() ? 0x8000 : 0);
        Subnet subnet = edns.subnet().orElse(null);
        out.u16(length(subnet));
        if (subnet != null) {
            out.u16(EDNSOption.Code.CLIENT_SUBNET);
            out.u16(length(subnet) - 4);
            out.u16(subnet.family());
            out.u8(subnet.source());
            out.u8(scope);
            out.bytes(subnet.prefix().array(), 0, subnet.prefix().length());
        }
    }

    private static int length(Edns edns) {
        return 11 + length(edns.subnet().orElse(null));
    }

    private static int length(@Nullable Subnet subnet) {
        return subnet == null ? 0 : 8 + subnet.prefix().length();
    }

    /// A message that is a header alone: to a request of which no more is sure than that.
    static Octets headerAlone(byte[] request, int rcode) {
        byte[] message = new byte[QueryReader.HEADER];
        header(request, message, rcode, 0);
        return new Octets(message);
    }

    /// Id, opcode and RD come from the request (RFC 1035 section 4.1.1); CD is cleared (RFC 4035
    /// section 3.1.6).
    private static void header(byte[] request, byte[] message, int rcode, int flags) {
        message[0] = request[0];
        message[1] = request[1];
        int copied = (request[2] & 0x79) << 8;
        put(message, 2, bit(Flags.QR) | copied | flags | rcode & 0xf);
    }

    /// dnsjava numbers flags from the highest bit.
    private static int bit(int flag) {
        return 0x8000 >> flag;
    }

    private static void put(byte[] message, int at, int value) {
        message[at] = (byte) (value >> 8);
        message[at + 1] = (byte) value;
    }
}
