package org.zonewright.gui.changes;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.Course;
import org.zonewright.analysis.plan.review.Guard;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.gui.changes.PlanModel.Side;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.session.PlanFolder;

import java.util.ArrayList;
import java.util.List;

/// A plan as Markdown, for the ticket that asks for it.
record PlanMarkdown(Messages messages) {

    String of(DomainName zone, Review review) {
        Course apply = review.plan().apply();
        var lines = new ArrayList<String>();
        lines.add("## " + messages.text("changes.ticket.title", zone.canonical()));
        lines.add("");
        lines.add(
                messages.text(
                        review.refusal().isPresent()
                                ? "changes.verdict.refused"
                                : "changes.verdict.accepted"));
        lines.add("");
        int number = 0;
        for (ChangeBatch batch : apply.batches()) {
            batch(PlanFolder.name(Side.APPLY.id(), ++number), batch, zone, lines);
        }
        List<String> notes = new ArrayList<>();
        for (Guard guard : review.guards()) {
            notes.add(messages.text(guard.note().text()));
        }
        apply.remarks().forEach(remark -> notes.add(messages.text(remark)));
        review.plan().leftOut().forEach(left -> notes.add(messages.text(left.why())));
        review.schedule()
                .entries()
                .forEach(
                        entry ->
                                notes.add(
                                        "T+"
                                                + entry.after().toSeconds()
                                                + " s: "
                                                + messages.text(entry.what())));
        notes.forEach(note -> lines.add("- " + note));
        return String.join("\n", lines) + "\n";
    }

    private void batch(String file, ChangeBatch batch, DomainName zone, List<String> lines) {
        lines.add("`" + file + "`");
        lines.add("");
        lines.add(
                "| # | %s | %s | %s | %s |"
                        .formatted(
                                messages.text("changes.column.what"),
                                messages.text("changes.column.name"),
                                messages.text("changes.column.type"),
                                messages.text("changes.column.after")));
        lines.add("|---|---|---|---|---|");
        int step = 0;
        for (ChangeBatch.Item item : batch.items()) {
            String identifier = item.set().setIdentifier();
            String name = item.set().name().relativeTo(zone);
            lines.add(
                    "| %d | %s | %s | %s | %s |"
                            .formatted(
                                    ++step,
                                    item.action(),
                                    code(identifier.isEmpty() ? name : name + " " + identifier),
                                    item.set().type(),
                                    content(item)));
        }
        lines.add("");
    }

    private static String content(ChangeBatch.Item item) {
        return item.set()
                .alias()
                .map(alias -> code(alias.target().route53()))
                .orElseGet(
                        () ->
                                String.join(
                                        "<br>",
                                        item.set().values().stream()
                                                .map(PlanMarkdown::code)
                                                .toList()));
    }

    /// A code span holds anything but a grave accent, and a cell no bar.
    private static String code(String text) {
        return "`" + text.replace("`", "'").replace("|", "\\|") + "`";
    }
}
