package org.zonewright.gui.changes;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.records.ChangeWords;
import org.zonewright.analysis.plan.report.Markdown;
import org.zonewright.analysis.plan.report.PieceText;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.gui.changes.PlanModel.Side;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.session.PlanFolder;

import java.util.ArrayList;
import java.util.List;

/// A plan as Markdown, for the ticket that asks for it: what its pane says, and all that it sends.
final class PlanMarkdown {

    private final DomainName zone;
    private final Messages messages;
    private final PlanWords words;
    private final List<String> lines = new ArrayList<>();

    private PlanMarkdown(DomainName zone, Messages messages) {
        this.zone = zone;
        this.messages = messages;
        words = new PlanWords(zone, messages);
    }

    static String of(DomainName zone, Review review, Messages messages) {
        var writing = new PlanMarkdown(zone, messages);
        writing.write(review);
        return String.join("\n", writing.lines) + "\n";
    }

    private void write(Review review) {
        lines.add("## " + messages.text("changes.ticket.title", Markdown.code(zone.canonical())));
        lines.add("");
        lines.add("**" + Markdown.plain(words.verdict(review)) + "**");
        lines.add("");
        items("", words.reasons(review));
        lines.add("");
        int number = 0;
        for (ChangeBatch batch : review.plan().apply().batches()) {
            batch(PlanFolder.name(Side.APPLY.id(), ++number), batch);
        }
        items("", words.leftOut(review));
        if (!review.plan().apply().isEmpty()) {
            notes(review);
        }
    }

    private void notes(Review review) {
        items("", words.dangers(review));
        List<String> open = words.open(review);
        if (!open.isEmpty()) {
            item("", messages.text("changes.open", open.size()));
            items("  ", open);
        }
        item("", words.rollback(review));
        items("  ", words.unrestored(review));
        item("", words.visible(review));
        items("  ", words.schedule(review));
    }

    private void items(String indent, List<String> texts) {
        texts.forEach(text -> item(indent, text));
    }

    private void item(String indent, String text) {
        lines.add(indent + "- " + Markdown.plain(text));
    }

    private void batch(String file, ChangeBatch batch) {
        lines.add(Markdown.code(file));
        lines.add("");
        lines.addAll(
                Markdown.head(
                        List.of(
                                "#",
                                messages.text("changes.column.what"),
                                messages.text("changes.column.name"),
                                messages.text("changes.column.type"),
                                messages.text("changes.column.change"))));
        int step = 0;
        for (ChangeBatch.Item item : batch.items()) {
            lines.add(
                    Markdown.row(
                            List.of(
                                    Integer.toString(++step),
                                    item.action().name(),
                                    Markdown.code(item.set().name().relativeTo(zone)),
                                    item.set().type().mnemonic(),
                                    content(item))));
        }
        lines.add("");
    }

    private String content(ChangeBatch.Item item) {
        return new PieceText(
                        messages::text, (_, text) -> text.isBlank() ? text : Markdown.code(text))
                .of(ChangeWords.of(item.set()));
    }
}
