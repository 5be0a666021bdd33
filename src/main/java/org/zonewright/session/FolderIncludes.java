package org.zonewright.session;

import org.zonewright.codec.Includes;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/// Finds included files below the folder of a zone file: named from that folder, as BIND's are from
/// its own, or else from the folder of the file that includes them.
final class FolderIncludes implements Includes {

    private final Path first;
    private final Inclusion inclusion;
    private final Set<Path> unasked = new LinkedHashSet<>();

    /// @param first the zone file
    FolderIncludes(Path first, Inclusion inclusion) {
        this.first = first;
        this.inclusion = inclusion;
    }

    /// The files that nobody has been asked about yet.
    Set<Path> unasked() {
        return unasked;
    }

    @Override
    public Found find(String file, String from) {
        try {
            Path folder = folderOf(first).toRealPath();
            Path wanted = folderOf(first).resolve(file);
            Path beside = folderOf(Path.of(from)).resolve(file);
            return read(Files.exists(wanted) ? wanted : beside, folder, file);
        } catch (InvalidPathException e) {
            return unread(file, e.getReason());
        } catch (IOException e) {
            return unread(file, FileTrouble.name(e));
        }
    }

    private Found read(Path wanted, Path folder, String file) throws IOException {
        if (!wanted.normalize().startsWith(folderOf(first).normalize())
                && !wanted.normalize().startsWith(folder)) {
            return outside(file);
        }
        if (!Files.isRegularFile(wanted)) {
            return new Found.Refused(Phrase.of("bind.include-missing-file", file));
        }
        // Links are followed before they are judged, and what is judged is what is read.
        Path real = wanted.toRealPath();
        if (!real.startsWith(folder)) {
            return outside(file);
        }
        if (!isAllowed(real)) {
            return Includes.none().find(file, "");
        }
        if (Files.size(real) > OpenZone.MAX_SIZE) {
            return unread(file, Files.size(real) + " B");
        }
        Path shown = first.resolveSibling(folder.relativize(real));
        return new Found.Text(SourceText.decodeOctets(Files.readAllBytes(real), shown.toString()));
    }

    private boolean isAllowed(Path real) {
        return switch (inclusion) {
            case Inclusion.None() -> false;
            case Inclusion.All() -> true;
            case Inclusion.Asking(Set<Path> allowed) -> {
                boolean known = allowed.contains(real);
                if (!known) {
                    unasked.add(real);
                }
                yield known;
            }
        };
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static Found outside(String file) {
        return new Found.Refused(Phrase.of("bind.include-outside", file));
    }

    private static Found unread(String file, String why) {
        return new Found.Refused(Phrase.of("bind.include-unread", file, why));
    }
}
