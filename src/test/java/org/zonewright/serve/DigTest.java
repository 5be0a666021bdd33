package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What `dig` gets is what `simulate` says: for each name and type of the sample zone.
class DigTest {

    private static final List<String> OPTIONS =
            List.of("+noall", "+comments", "+answer", "+authority", "+additional", "+nosplit");

    private record Asked(String name, RecordType type) {}

    @Test
    void digGetsWhatTheResolverSays() throws Exception {
        assumeTrue(isInstalled(), "dig (Debian: bind9-dnsutils) is not installed: not compared");
        Zone zone = sample();
        var resolver = Resolver.of(List.of(zone));
        long seed = 1;
        var types = new LinkedHashSet<RecordType>();
        try (var serving = Serving.of(Asking.plainly(seed), zone)) {
            for (Asked asked : questions(zone)) {
                var question = question(asked, seed);
                Response response = resolver.answer(question);
                if (response.dependsOn().contains(Response.Dependence.CHANCE)) {
                    seed++;
                }
                assertEquals(lines(response), dig(serving, asked), asked.toString());
                types.add(asked.type());
            }
            assertEquals(List.of(), serving.mishaps());
        }
        assertTrue(types.size() >= 14, types.toString());
    }

    private static Set<Asked> questions(Zone zone) {
        var questions = new LinkedHashSet<Asked>();
        for (RecordSet set : zone.sets()) {
            String name = Escapes.octalToDecimal(set.name().canonical());
            questions.add(new Asked(name, set.type()));
            questions.add(new Asked(name, Question.ANY));
            questions.add(new Asked("nx." + name, set.type()));
        }
        return questions;
    }

    private static Question question(Asked asked, long seed) {
        var plain = Question.of(Escapes.decimalToOctal(asked.name()), asked.type());
        return new Question(
                plain.name(), plain.type(), Client.UNKNOWN, Set.of(), seed, plain.view());
    }

    private static List<String> lines(Response response) {
        var lines = new ArrayList<String>();
        lines.add(response.rcode() + (response.authoritative() ? " aa" : ""));
        for (List<ResourceRecord> section :
                List.of(response.answer(), response.authority(), response.additional())) {
            section.forEach(record -> lines.add(record.toString()));
        }
        return lines;
    }

    private static List<String> dig(Serving serving, Asked asked)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.addAll(List.of("dig", "@127.0.0.1", "-p", "" + serving.address().getPort()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-t", asked.type().mnemonic(), "-q", asked.name()));
        Process dig = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(dig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, dig.waitFor(), out);
        var lines = new ArrayList<String>();
        String status = "";
        for (String line : out.lines().toList()) {
            if (line.startsWith(";; ->>HEADER")) {
                status = line.replaceAll(".*status: (\\w+).*", "$1");
            } else if (line.startsWith(";; flags:")) {
                lines.add(status + (line.contains(" aa") ? " aa" : ""));
            } else if (!line.isBlank() && !line.startsWith(";")) {
                lines.add(String.join(" ", line.split("\\s+", 5)));
            }
        }
        return lines;
    }

    private static Zone sample() throws IOException {
        try (var in =
                DigTest.class.getResourceAsStream("/org/zonewright/sample/example.com.json")) {
            byte[] octets = Objects.requireNonNull(in).readAllBytes();
            var parsed = new Route53Json().read(octets, "example.com.json", Optional.empty());
            return ((Parsed.Usable) parsed).zone();
        }
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "dig")));
    }
}
