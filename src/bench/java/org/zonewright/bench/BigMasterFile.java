package org.zonewright.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Master files of a size, the same ones each time: a million records are 33 MB.
final class BigMasterFile {

    private static final long SEED = 3;

    private static final String TOP =
            """
            $ORIGIN example.com.
            $TTL 300
            @ IN SOA ns1 hostmaster 1 7200 900 1209600 86400
            @ IN NS ns1
            @ IN NS ns2
            ns1 IN A 192.0.2.1
            ns2 IN A 192.0.2.2
            mail IN A 192.0.2.3
            """;

    private BigMasterFile() {}

    /// @param records how many it has at least
    static Path write(Path file, int records) throws IOException {
        var random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(TOP);
            int written = 6;
            for (int host = 0; written < records; host++) {
                String lines = lines(host, random);
                out.write(lines);
                written += (int) lines.lines().count();
            }
        }
        return file;
    }

    private static String lines(int host, Random random) {
        String name = "host-%06d".formatted(host);
        String address =
                "10.%d.%d.%d"
                        .formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
        String first = "%s IN A %s\n".formatted(name, address);
        return switch (host % 8) {
            case 4 ->
                    "%s%s IN A 10.1.%d.7\n%s IN AAAA 2001:db8::%x\n"
                            .formatted(first, name, host % 256, name, host % 65_536);
            case 5 ->
                    "%s 3600 IN CNAME host-%06d\n"
                            .formatted(name, random.nextInt(host / 8 + 1) * 8);
            case 6 ->
                    "%s%s IN MX 10 mail\n%s IN TXT \"v=spf1 -all\"\n".formatted(first, name, name);
            case 7 ->
                    "%s IN AAAA 2001:db8:%x::%x\n"
                            .formatted(name, random.nextInt(65_536), random.nextInt(65_536));
            default -> first;
        };
    }
}
