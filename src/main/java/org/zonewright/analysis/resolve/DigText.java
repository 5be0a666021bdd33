package org.zonewright.analysis.resolve;

import java.util.ArrayList;
import java.util.List;

/// A response as `dig` prints it, in columns of spaces. There are no words but dig's own, so
/// nothing to translate; the id is 0, as nothing was sent.
public final class DigText {

    /// Where TTL, class, type and data begin, at the least.
    private static final int[] COLUMNS = {24, 32, 40, 48};

    private DigText() {}

    /// All lines, joined, with a line feed at the end.
    public static String of(Question question, Response response) {
        return String.join("\n", lines(question, response)) + "\n";
    }

    /// A comment line stands above the sections where some addresses are simulated.
    public static List<String> lines(Question question, Response response) {
        var lines = new ArrayList<String>();
        lines.add(";; ->>HEADER<<- opcode: QUERY, status: %s, id: 0".formatted(response.rcode()));
        lines.add(
                ";; flags: qr%s rd; QUERY: 1, ANSWER: %d, AUTHORITY: %d, ADDITIONAL: %d"
                        .formatted(
                                response.authoritative() ? " aa" : "",
                                response.answer().size(),
                                response.authority().size(),
                                response.additional().size()));
        if (response.simulated()) {
            lines.add(";; SIMULATED ADDRESSES");
        }
        lines.add("");
        lines.add(";; QUESTION SECTION:");
        String name = ";" + MasterText.name(question.name().text());
        lines.add(columns(name, "", "IN", question.type().mnemonic()));
        addSection(lines, "ANSWER", response.answer());
        addSection(lines, "AUTHORITY", response.authority());
        addSection(lines, "ADDITIONAL", response.additional());
        return lines;
    }

    private static void addSection(List<String> lines, String name, List<ResourceRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(";; " + name + " SECTION:");
        records.forEach(record -> lines.add(line(record)));
    }

    /// One record in dig's columns.
    public static String line(ResourceRecord record) {
        return columns(
                record.owner(),
                Long.toString(record.ttl()),
                "IN",
                record.type().mnemonic(),
                record.rdata());
    }

    private static String columns(String... fields) {
        var line = new StringBuilder(fields[0]);
        for (int i = 1; i < fields.length; i++) {
            int gap = COLUMNS[i - 1] - line.length();
            boolean absent = fields[i].isEmpty();
            line.repeat(' ', absent ? 0 : Math.max(1, gap)).append(fields[i]);
        }
        return line.toString();
    }
}
