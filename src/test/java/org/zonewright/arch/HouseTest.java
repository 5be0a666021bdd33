package org.zonewright.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Files stay small enough to be read in one go.
class HouseTest {

    @ParameterizedTest
    @CsvSource({"src/main/java, 400", "src/test/java, 600"})
    void noFileIsLong(Path sources, long limit) throws IOException {
        var tooLong = new TreeMap<Path, Long>();
        for (var file : javaFiles(sources)) {
            var lines = lines(file);
            if (lines > limit) {
                tooLong.put(file, lines);
            }
        }

        assertEquals(new TreeMap<>(), tooLong);
    }

    @Test
    void noFileIsEmpty() throws IOException {
        assertEquals(
                List.of(),
                javaFiles(Path.of("src")).stream().filter(file -> lines(file) == 0).toList());
    }

    @ParameterizedTest
    @CsvSource({"src/main/java, 50", "src, 60"})
    void halfOfTheFilesFitAPage(Path sources, int atLeast) throws IOException {
        var files = javaFiles(sources);
        assertTrue(files.size() >= atLeast, () -> "only " + files.size() + " files looked at");

        var lengths = files.stream().mapToLong(HouseTest::lines).sorted().toArray();

        assertTrue(
                lengths[lengths.length / 2] < 100, () -> "median " + lengths[lengths.length / 2]);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        var silent = new TreeSet<Path>();
        for (var file : javaFiles(Path.of("src/main/java/org"))) {
            var room = file.resolveSibling("package-info.java");
            if (!Files.exists(room)) {
                silent.add(room);
            }
        }

        assertEquals(Set.of(), silent);
    }

    private static List<Path> javaFiles(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
