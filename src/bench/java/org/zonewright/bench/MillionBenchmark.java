package org.zonewright.bench;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What large zones cost: a master file of a million records to a checked zone by the application
/// image, beside `named-checkzone` on the same file, one after the other; and 100 000 record sets
/// in JSON.
class MillionBenchmark {

    static final String LAUNCHER = Path.of("target/zonewright/bin/zonewright").toString();
    private static final int ROUNDS = 5;
    private static final double SHARE = 0.75;
    private static final double MEMORY = 900;
    private static final double LINEAR = 10;

    /// @param megabytes the most memory that it held, 0 where the system does not say
    private record Run(double millis, double megabytes) {}

    @Test
    void checksMasterFiles() throws Exception {
        Path folder = Files.createTempDirectory("zonewright-bench");
        Path million = BigMasterFile.write(folder.resolve("million.zone"), 1_000_000);
        Path tenth = BigMasterFile.write(folder.resolve("100k.zone"), 100_000);
        Path hundredth = BigMasterFile.write(folder.resolve("10k.zone"), 10_000);
        var ours = new ArrayList<Run>();
        var others = new ArrayList<Run>();
        boolean installed = isInstalled("named-checkzone");
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(lint(million));
            if (installed) {
                others.add(run("named-checkzone", "example.com", million.toString()));
            }
        }
        double millis = median(ours);
        if (installed) {
            Figures.figure("lint: 1 000 000 records", millis, "ms", SHARE * median(others));
            Figures.figure("lint: share of named-checkzone", millis / median(others), "x", SHARE);
        } else {
            System.out.println("skipped: named-checkzone is not installed");
        }
        double peak = ours.stream().mapToDouble(Run::megabytes).max().orElse(0);
        Figures.figure("lint: 1 000 000 records, peak memory", peak, "MB", MEMORY);
        linearity(millis, lint(tenth).millis(), lint(hundredth).millis());
    }

    /// What ten times the records cost, of the time that is beyond the start.
    private static void linearity(double million, double tenth, double hundredth)
            throws IOException {
        double step = (million - tenth) / (tenth - hundredth);
        Figures.figure("lint: 100 000 to 1 000 000 by 10 000 to 100 000", step, "x", LINEAR);
    }

    @Test
    void readsAndWritesJson() throws Exception {
        Zone zone = BigZone.of(100_000);
        var json = new Route53Json();
        var text = new StringBuilder();
        json.write(zone, text);
        byte[] written = text.toString().getBytes(StandardCharsets.UTF_8);
        Figures.measure(
                "route53-json: write 100 000 record sets",
                ROUNDS,
                500,
                () -> json.write(zone, new StringBuilder()));
        Figures.measure(
                "route53-json: read 100 000 record sets",
                ROUNDS,
                1000,
                () -> json.read(written, "big.json", Optional.empty()));
    }

    private static Run lint(Path file) throws IOException, InterruptedException {
        return run(LAUNCHER, "lint", "--set", "route53", file.toString());
    }

    private static Run run(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(10);
        }
        return new Run((System.nanoTime() - start) / 1e6, peak);
    }

    /// The high-water mark of a process's memory, as Linux keeps it.
    static double peak(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }

    static boolean isInstalled(String program) {
        return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static double median(List<Run> runs) {
        return runs.stream().mapToDouble(Run::millis).sorted().toArray()[runs.size() / 2];
    }
}
