package org.zonewright.session;

import org.zonewright.codec.IncludingCodec;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.route53.BesideFile;
import org.zonewright.codec.route53.ChangeBatchJson;
import org.zonewright.model.edit.Import;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a zone file. Whatever the file holds comes back as a value; nothing about its content is
/// thrown.
public final class OpenZone {

    /// The largest file that is read, in octets: 512 MiB, nearly two million record sets. Route 53
    /// holds 10 000 of them in a zone unless asked for more (guide, "Quotas").
    public static final long MAX_SIZE = 512L << 20;

    /// What opening came to.
    public sealed interface Outcome {

        record Opened(OpenedZone zone) implements Outcome {}

        /// A zone whose name the file does not say: open it again with an origin.
        record NeedsOrigin(List<Problem> problems) implements Outcome {
            public NeedsOrigin {
                problems = List.copyOf(problems);
            }
        }

        /// The zone includes files that nobody has been asked about: open it again with an answer.
        record AsksToInclude(Set<Path> files) implements Outcome {
            public AsksToInclude {
                files = Collections.unmodifiableSet(new LinkedHashSet<>(files));
            }
        }

        /// No zone could be made of it.
        ///
        /// @param problems one or more, each with a place
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// How to open a file.
    ///
    /// @param origin the zone's name, for files that do not say it
    public record Manner(Optional<DomainName> origin, Inclusion inclusion) {

        /// A file that says its zone's name, or whose name is this, and that stands alone.
        public static Manner alone(Optional<DomainName> origin) {
            return new Manner(origin, new Inclusion.None());
        }
    }

    private OpenZone() {}

    /// Opens a file that stands alone, in whatever format it looks to be.
    ///
    /// @param origin the zone's name, for files that do not say it
    public static Outcome open(Path path, Optional<DomainName> origin) {
        return open(path, Manner.alone(origin));
    }

    /// Opens a file, in whatever format it looks to be.
    public static Outcome open(Path path, Manner manner) {
        try {
            return read(path, manner);
        } catch (IOException e) {
            return refused(path, FileTrouble.phrase(e, path));
        }
    }

    private static Outcome read(Path path, Manner manner) throws IOException {
        if (Files.isDirectory(path)) {
            return refused(path, Phrase.of("session.is-a-folder"));
        }
        if (Files.isRegularFile(path) && Files.size(path) > MAX_SIZE) {
            return refused(path, tooBig(Files.size(path)));
        }
        byte[] content;
        // Not readAllBytes: a pipe or a device has no size to ask for first.
        try (var in = Files.newInputStream(path)) {
            content = in.readNBytes((int) MAX_SIZE + 1);
        }
        if (content.length > MAX_SIZE) {
            return refused(path, tooBig(content.length));
        }
        return read(path, content, manner);
    }

    private static Outcome read(Path path, byte[] content, Manner manner) throws IOException {
        Optional<ReadingCodec> codec = codec(content);
        if (codec.isEmpty()) {
            return new Outcome.Refused(List.of(UnknownText.problem(path.toString(), content)));
        }
        var includes = new FolderIncludes(path, manner.inclusion());
        Parsed parsed =
                codec.get() instanceof IncludingCodec including
                        ? including.read(
                                content,
                                path.toString(),
                                manner.origin(),
                                includes,
                                new Processors())
                        : codec.get().read(content, path.toString(), manner.origin());
        if (!includes.unasked().isEmpty()) {
            return new Outcome.AsksToInclude(includes.unasked());
        }
        return switch (parsed) {
            case Parsed.Usable(var zone, var problems, var locations) ->
                    new Outcome.Opened(
                            new OpenedZone(
                                    zone,
                                    locations,
                                    problems,
                                    codec.get(),
                                    FileIdentity.of(path, content)));
            case Parsed.NeedsOrigin(var problems, _) -> new Outcome.NeedsOrigin(problems);
            case Parsed.Unusable(var problems) -> new Outcome.Refused(problems);
        };
    }

    /// Reads a file that says something of an open zone but holds no record sets.
    ///
    /// @return the zone as it is then; empty if it is no such file
    public static Optional<Parsed> beside(Path path, Zone open) {
        try {
            return Files.size(path) > MAX_SIZE
                    ? Optional.empty()
                    : BesideFile.read(Files.readAllBytes(path), path.toString(), open);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Whether a file says something of zones but holds no record sets.
    public static boolean isBeside(Path path) {
        try {
            if (Files.size(path) > MAX_SIZE) {
                return false;
            }
            byte[] content = Files.readAllBytes(path);
            boolean isOther =
                    Formats.of(content).filter(it -> it != Formats.nativeFormat()).isPresent();
            return !isOther && BesideFile.is(content);
        } catch (IOException _) {
            return false;
        }
    }

    /// The record sets that a change batch deletes in the end; none of any other file.
    public static List<Import.Deletion> deletions(Path path) {
        try {
            return Files.size(path) > MAX_SIZE
                    ? List.of()
                    : ChangeBatchJson.deletions(Files.readAllBytes(path));
        } catch (IOException _) {
            return List.of();
        }
    }

    /// Reads a text, in whatever format it looks to be.
    ///
    /// @param source the name to give in problems
    public static Parsed parse(byte[] content, String source, Optional<DomainName> origin) {
        return codec(content)
                .map(codec -> codec.read(content, source, origin))
                .orElseGet(
                        () -> new Parsed.Unusable(List.of(UnknownText.problem(source, content))));
    }

    private static Optional<ReadingCodec> codec(byte[] content) {
        return Formats.of(content)
                .or(
                        () ->
                                UnknownText.couldBeJson(content)
                                        ? Optional.of(Formats.nativeFormat())
                                        : Optional.empty());
    }

    private static Phrase tooBig(long size) {
        return Phrase.of("session.too-big", size >> 20, MAX_SIZE >> 20);
    }

    private static Outcome refused(Path path, Phrase why) {
        return new Outcome.Refused(List.of(new Problem(path.toString(), 1, 1, "", why)));
    }
}
