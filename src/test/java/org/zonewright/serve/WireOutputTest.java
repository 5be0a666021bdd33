package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.xbill.DNS.DNSInput;
import org.xbill.DNS.Name;

import java.io.IOException;

/// RFC 1035 section 4.1.4.
class WireOutputTest {

    private final WireOutput out = new WireOutput(4);

    private int write(String name) throws IOException {
        int before = out.size();
        byte[] wire = Name.fromString(name).toWire();
        assertEquals(wire.length, out.name(wire, 0));
        return out.size() - before;
    }

    private String read(int at) throws IOException {
        var in = new DNSInput(out.toByteArray());
        in.jump(at);
        return new Name(in).toString();
    }

    @Test
    void whatStandsThereAlreadyIsPointedTo() throws IOException {
        assertEquals(17, write("www.example.com."));
        assertEquals(2, write("www.example.com."));
        assertEquals(2, write("example.com."));
        assertEquals(7, write("mail.example.com."));
        assertEquals(4, write("x.mail.example.com."));
        assertEquals(1, write("."));
        assertEquals("x.mail.example.com.", read(17 + 2 + 2 + 7));
    }

    @Test
    void letterCaseIsKept() throws IOException {
        write("www.Example.com.");
        int at = out.size();
        assertEquals(10, write("example.com."));

        assertEquals("example.com.", read(at));
    }

    @Test
    void aNameMayRepeatItsOwnLabels() throws IOException {
        write("a.a.a.");
        assertEquals("a.a.a.", read(0));
        int at = out.size();
        write("b.a.a.");
        assertEquals("b.a.a.", read(at));
    }

    @Test
    void whatIsTakenBackIsNotPointedTo() throws IOException {
        write("example.com.");
        int mark = out.size();
        write("www.example.net.");
        out.reset(mark);

        assertEquals(13, write("example.net."));
        assertEquals("example.net.", read(mark));
    }
}
