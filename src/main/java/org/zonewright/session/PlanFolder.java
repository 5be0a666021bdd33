package org.zonewright.session;

import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.analysis.plan.Course;
import org.zonewright.codec.calendar.CalendarText;
import org.zonewright.codec.route53.ChangeBatchJson;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes the files of a plan into a folder: first the way back, then the way there, so that nobody
/// can send what cannot be taken back. Files of an earlier plan go first, lest one of them is taken
/// for a part of this one.
public final class PlanFolder {

    /// The beginning of the comment that each of our change batches has.
    private static final String COMMENT = "Zonewright plan: ";

    /// Longest comment of a change batch (API reference, ChangeBatch).
    private static final int MAX_COMMENT = 256;

    private static final String SCHEDULE = "schedule.ics";

    private static final Pattern NAME =
            Pattern.compile("(apply|rollback)-\\d{3,}\\.json|schedule\\.ics");

    /// What writing came to.
    public sealed interface Outcome {

        /// @param removed how many files of an earlier plan went
        record Written(List<Path> files, int removed) implements Outcome {
            public Written {
                files = List.copyOf(files);
            }
        }

        /// Nothing was written, or not all of it.
        record Failed(Path path, Phrase why) implements Outcome {}
    }

    private final Path folder;

    private PlanFolder(Path folder) {
        this.folder = folder;
    }

    /// @param zone whose record sets it changes
    /// @param schedule an iCalendar text
    public static Outcome write(Path folder, DomainName zone, ChangePlan plan, String schedule) {
        Map<String, String> files = new LinkedHashMap<>();
        add("rollback", zone, plan.rollback(), files);
        add("apply", zone, plan.apply(), files);
        files.put(SCHEDULE, schedule);
        return new PlanFolder(folder).write(files);
    }

    /// Writes the way back alone, beside what is in the folder.
    public static Outcome writeRollback(Path folder, DomainName zone, Course rollback) {
        Map<String, String> files = new LinkedHashMap<>();
        add("rollback", zone, rollback, files);
        return new PlanFolder(folder).write(files);
    }

    /// Takes away the files of an earlier plan, for there is nothing to do now.
    public static Outcome clear(Path folder) {
        return Files.isDirectory(folder)
                ? new PlanFolder(folder).write(Map.of())
                : new Outcome.Written(List.of(), 0);
    }

    /// One change batch of a plan, as `aws route53 change-resource-record-sets` takes it.
    ///
    /// @param kind `apply` or `rollback`
    /// @param number from 1
    public static String text(String kind, DomainName zone, Course course, int number) {
        String comment =
                COMMENT
                        + "%s %d of %d, %s"
                                .formatted(kind, number, course.batches().size(), zone.canonical());
        var out = new StringBuilder();
        try {
            ChangeBatchJson.write(
                    course.batches().get(number - 1),
                    comment.substring(0, Math.min(MAX_COMMENT, comment.length())),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// The name of one file of a plan.
    ///
    /// @param kind `apply` or `rollback`
    /// @param number from 1
    public static String name(String kind, int number) {
        return "%s-%03d.json".formatted(kind, number);
    }

    private static void add(
            String kind, DomainName zone, Course course, Map<String, String> files) {
        for (int number = 1; number <= course.batches().size(); number++) {
            files.put(name(kind, number), text(kind, zone, course, number));
        }
    }

    private Outcome write(Map<String, String> files) {
        List<Path> old;
        try {
            Files.createDirectories(folder);
            old = earlier();
            for (Path file : old) {
                if (!isOurs(file)) {
                    return new Outcome.Failed(file, Phrase.of("session.plan-of-others"));
                }
            }
            for (Path file : old) {
                Files.delete(file);
            }
        } catch (IOException e) {
            return new Outcome.Failed(folder, FileTrouble.phrase(e, folder));
        }
        var written = new ArrayList<Path>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (SaveZone.export(file.getValue(), path)
                    instanceof SaveZone.Outcome.Failed(Path failed, Phrase why)) {
                return new Outcome.Failed(failed, why);
            }
            written.add(path);
        }
        return new Outcome.Written(written, old.size());
    }

    /// Those to be sent first: so that no moment has new ways back beside an old way there.
    private List<Path> earlier() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> NAME.matcher(path.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return text.contains("\"Comment\": \"" + COMMENT) || text.contains(CalendarText.PRODUCT);
    }
}
