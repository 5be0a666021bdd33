package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Location;
import org.zonewright.codec.Problem;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Master files that include others: what is read, and what is refused.
class IncludeTest {

    private static final String HEAD =
            "$ORIGIN example.com.\n$TTL 60\n@ SOA ns. h. 1 2 3 4 5\nwww A 192.0.2.1\n";

    @TempDir Path outer;
    private Path folder = Path.of("");
    private Path zone = Path.of("");

    @BeforeEach
    void aFolderBesideAnother() throws IOException {
        folder = Files.createDirectories(outer.resolve("zones"));
        Files.createDirectory(folder.resolve("sub"));
        zone = folder.resolve("main.zone");
        Files.writeString(outer.resolve("secret.zone"), "secret A 192.0.2.66\n");
        Files.writeString(folder.resolve("a.zone"), "a A 192.0.2.2\n");
    }

    private OpenedZone opened(Inclusion inclusion, String directives) throws IOException {
        Files.writeString(zone, HEAD + directives);
        var manner = new OpenZone.Manner(Optional.empty(), inclusion);
        return assertInstanceOf(OpenZone.Outcome.Opened.class, OpenZone.open(zone, manner)).zone();
    }

    private static List<String> values(OpenedZone opened, String name) {
        return opened.zone()
                .find(RecordSet.Key.simple(name, RecordType.A))
                .map(RecordSet::values)
                .orElse(List.of());
    }

    /// As `named-checkzone` prints such a zone: owner and origin come back, the TTL does not.
    @Test
    void anIncludedFileBeginsWithOwnerAndOriginAndLeavesThemAlone() throws IOException {
        Files.writeString(folder.resolve("sub/b.zone"), " A 192.0.2.2\n$TTL 99\nx A 192.0.2.9\n");

        OpenedZone read =
                opened(
                        new Inclusion.All(),
                        "$INCLUDE sub/b.zone sub\n 60 A 192.0.2.3\nz A 1.1.1.1\n");

        assertEquals(List.of(), read.problems());
        assertEquals(
                List.of("192.0.2.1", "192.0.2.2", "192.0.2.3"), values(read, "www.example.com."));
        assertEquals(List.of("192.0.2.9"), values(read, "x.sub.example.com."));
        assertEquals(
                new Content.Values(99, List.of("1.1.1.1")),
                read.zone()
                        .find(RecordSet.Key.simple("z.example.com.", RecordType.A))
                        .orElseThrow()
                        .content());
        assertEquals(
                new Location(5, 1),
                read.locations().get(RecordSet.Key.simple("x.sub.example.com.", RecordType.A)));
    }

    @Test
    void aProblemIsLocatedInTheFileItIsIn() throws IOException {
        Files.writeString(folder.resolve("sub/b.zone"), "good A 192.0.2.1\n  bad  A  300.1.1.1\n");
        Files.writeString(folder.resolve("sub/c.zone"), "$INCLUDE b.zone\n");

        OpenedZone read = opened(new Inclusion.All(), "$INCLUDE \"sub/c.zone\"\nq A x\n");

        assertEquals(
                List.of(folder.resolve("sub/b.zone") + ":2:3", zone + ":6:5"),
                read.problems().stream()
                        .map(p -> p.source() + ":" + p.line() + ":" + p.column())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    a.zone,            ,                          a file of the folder
                    ./sub/../a.zone,   ,                          a way round that stays inside
                    ../secret.zone,    bind.include-outside,      a way out
                    ../nothing.zone,   bind.include-outside,      also where nothing is
                    ../zones/a.zone,   ,                          out and in again
                    /etc/hostname,     bind.include-outside,      an absolute path
                    link.zone,         bind.include-outside,      a link that leads out
                    out/secret.zone,   bind.include-outside,      a folder that is a link
                    none.zone,         bind.include-missing-file, no such file
                    sub,               bind.include-missing-file, no file
                    main.zone,         bind.include-loop,         itself
                    loop.zone,         bind.include-loop,         itself by another
                    deep.zone,         bind.include-deep,         a link a level
                    """)
    void onlyFilesBelowTheFolderAreRead(String file, String problem, String why)
            throws IOException {
        Files.createSymbolicLink(folder.resolve("link.zone"), outer.resolve("secret.zone"));
        Files.createSymbolicLink(folder.resolve("out"), outer);
        Files.writeString(folder.resolve("loop.zone"), "$INCLUDE main.zone\n");
        Files.writeString(folder.resolve("deep.zone"), "$INCLUDE deep1\n");
        for (int i = 1; i < 20; i++) {
            Files.writeString(folder.resolve("deep" + i), "$INCLUDE deep" + (i + 1) + "\n");
        }

        OpenedZone read = opened(new Inclusion.All(), "$INCLUDE " + file + "\n");

        List<String> keys = read.problems().stream().map(p -> p.message().key()).toList();
        assertEquals(problem == null ? List.of() : List.of(problem), keys, why);
        assertEquals(List.of(), values(read, "secret.example.com."), why);
        assertEquals(
                problem == null ? List.of("192.0.2.2") : List.of(),
                values(read, "a.example.com."),
                why);
    }

    @Test
    void whatNobodyAllowedIsAProblemAtItsNameAndTheRestIsRead() throws IOException {
        OpenedZone read = opened(new Inclusion.None(), "$INCLUDE a.zone\n");

        assertEquals(
                List.of(
                        new Problem(
                                zone.toString(),
                                5,
                                10,
                                "a.zone",
                                Phrase.of("bind.include", "a.zone"))),
                read.problems());
        assertEquals(List.of("192.0.2.1"), values(read, "www.example.com."));
    }

    @Test
    void eachFileIsAskedForBeforeItIsRead() throws IOException {
        Files.writeString(zone, HEAD + "$INCLUDE b.zone\n$INCLUDE ../secret.zone\n");
        Files.writeString(folder.resolve("b.zone"), "$INCLUDE a.zone\n");
        Path a = folder.resolve("a.zone").toRealPath();
        Path b = folder.resolve("b.zone").toRealPath();

        assertEquals(new OpenZone.Outcome.AsksToInclude(Set.of(b)), asking(Set.of()));
        assertEquals(new OpenZone.Outcome.AsksToInclude(Set.of(a)), asking(Set.of(b)));
        var read = assertInstanceOf(OpenZone.Outcome.Opened.class, asking(Set.of(a, b)));
        assertEquals(List.of("192.0.2.2"), values(read.zone(), "a.example.com."));
    }

    private OpenZone.Outcome asking(Set<Path> allowed) {
        return OpenZone.open(
                zone, new OpenZone.Manner(Optional.empty(), new Inclusion.Asking(allowed)));
    }

    @Test
    void filesThatIncludeManyAreBounded() throws IOException {
        Files.writeString(folder.resolve("l0"), "$GENERATE 1-2 l$ A 192.0.2.7\n");
        for (int i = 1; i < 9; i++) {
            Files.writeString(folder.resolve("l" + i), ("$INCLUDE l" + (i - 1) + "\n").repeat(9));
        }

        OpenedZone read = opened(new Inclusion.All(), "$INCLUDE l8\n");

        assertEquals("bind.include-many", read.problems().getFirst().message().key());
    }
}
