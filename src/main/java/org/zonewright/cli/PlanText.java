package org.zonewright.cli;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.analysis.plan.ChangePlan.LeftOut;
import org.zonewright.analysis.plan.Course;
import org.zonewright.analysis.plan.review.Guard;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.analysis.plan.review.Schedule;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.session.PlanFolder;

import java.util.ArrayList;
import java.util.List;

/// A plan for people: its batches and their order, what is dangerous about it, and when it is done.
record PlanText(Messages words) {

    String of(DomainName zone, Review review) {
        var lines = new ArrayList<String>();
        Course apply = review.plan().apply();
        lines.add(
                apply.isEmpty()
                        ? words.text("cli.plan.nothing")
                        : words.text(
                                "cli.plan.summary",
                                zone.canonical(),
                                apply.size(),
                                apply.batches().size(),
                                review.plan().rollback().batches().size()));
        batches(apply, lines);
        var verdicts = new VerdictText(words);
        review.plan().apply().remarks().forEach(remark -> say("remark", remark, lines));
        review.notes().forEach(note -> lines.add(verdicts.line(note)));
        review.guards().forEach(guard -> lines.add(guard(guard, verdicts)));
        review.plan().leftOut().forEach(left -> say("left-out", left, lines));
        review.plan().unrestored().forEach(left -> say("unrestored", left, lines));
        review.rollbackRefusal()
                .ifPresent(
                        _ -> {
                            int number = review.rollback().size();
                            String file = PlanFolder.name("rollback", number);
                            lines.add(verdicts.of(file, review.rollback().getLast()));
                        });
        review.schedule().entries().forEach(entry -> lines.add(line(entry)));
        return String.join(System.lineSeparator(), lines);
    }

    private void batches(Course course, List<String> lines) {
        int number = 0;
        for (ChangeBatch batch : course.batches()) {
            lines.add(
                    words.text(
                            "cli.plan.batch",
                            PlanFolder.name("apply", ++number),
                            batch.items().size(),
                            batch.elements(),
                            ChangeBatch.MAX_ELEMENTS,
                            batch.characters(),
                            ChangeBatch.MAX_CHARACTERS));
            batch.items().forEach(item -> lines.add(line(item)));
        }
    }

    private static String line(Item item) {
        return "  %-6s %s".formatted(item.action(), about(item.set().key()));
    }

    private static String about(RecordSet.Key key) {
        String name = key.name().route53() + " " + key.type();
        return key.setIdentifier().isEmpty() ? name : name + " \"" + key.setIdentifier() + "\"";
    }

    static String about(EntryId id) {
        return switch (id) {
            case RecordSet.Key key -> about(key);
            case UnreadableSet.Number(int number) -> "#" + number;
        };
    }

    private String guard(Guard guard, VerdictText verdicts) {
        String line = verdicts.line(guard.note());
        return guard.typed() ? line + " " + words.text("cli.plan.look") : line;
    }

    private void say(String what, Phrase text, List<String> lines) {
        lines.add(words.text("cli.plan." + what, words.text(text)));
    }

    private void say(String what, LeftOut left, List<String> lines) {
        lines.add(words.text("cli.plan." + what, about(left.id()), words.text(left.why())));
    }

    private String line(Schedule.Entry entry) {
        return words.text(
                "cli.plan.schedule", Schedule.clock(entry.after()), words.text(entry.what()));
    }
}
