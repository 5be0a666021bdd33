package org.zonewright.serve;

import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.WireParseException;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;

/// What a client can read.
final class SoundReply {

    /// The client subnet of nobody, as `dig +subnet=0` sends it and gets it back; dnsjava knows no
    /// such family.
    private static final byte[] NOBODY = HexFormat.of().parseHex("0008000400000000");

    private SoundReply() {}

    /// Whether a message is a response and nothing more.
    static boolean check(byte[] message) throws IOException {
        try {
            var read = new Message(message);
            return read.getHeader().getFlag(Flags.QR) && read.numBytes() == message.length;
        } catch (WireParseException e) {
            int from = message.length - NOBODY.length;
            if (Arrays.equals(message, Math.max(0, from), message.length, NOBODY, 0, 8)) {
                return (message[2] & 0x80) != 0;
            }
            throw e;
        }
    }
}
