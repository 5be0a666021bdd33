package org.zonewright.analysis.lint.rules.security;

import org.zonewright.model.zone.DottedQuad;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The IPv4 addresses of Amazon EC2: the table `ec2.txt`.
final class Ec2Addresses {

    /// First and last address of each block; the blocks do not overlap.
    private static final NavigableMap<Long, Long> BLOCKS = read();

    private Ec2Addresses() {}

    static boolean contains(String address) {
        if (!DottedQuad.is(address)) {
            return false;
        }
        long number = number(address);
        Map.Entry<Long, Long> block = BLOCKS.floorEntry(number);
        return block != null && number <= block.getValue();
    }

    private static long number(String dottedQuad) {
        long number = 0;
        long octet = 0;
        for (int i = 0; i < dottedQuad.length(); i++) {
            char c = dottedQuad.charAt(i);
            if (c == '.') {
                number = number << 8 | octet;
                octet = 0;
            } else {
                octet = octet * 10 + c - '0';
            }
        }
        return number << 8 | octet;
    }

    private static NavigableMap<Long, Long> read() {
        var blocks = new TreeMap<Long, Long>();
        for (List<String> line : Tables.read("ec2.txt", 1)) {
            String[] parts = line.getFirst().split("/", 2);
            long first = number(parts[0]);
            blocks.put(first, first + (1L << 32 - Integer.parseInt(parts[1])) - 1);
        }
        return blocks;
    }
}
