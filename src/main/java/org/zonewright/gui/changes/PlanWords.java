package org.zonewright.gui.changes;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.plan.ChangePlan.LeftOut;
import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.analysis.plan.preflight.Verdict;
import org.zonewright.analysis.plan.review.Guard;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.analysis.plan.review.Schedule;
import org.zonewright.gui.SetLabel;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person should know of a plan, in sentences.
///
/// @param zone for relative names
record PlanWords(DomainName zone, Messages messages) {

    /// What Route 53 would say to it.
    String verdict(Review review) {
        String verdict =
                review.refusal().isPresent()
                        ? "refused"
                        : review.plan().apply().isEmpty() ? "nothing" : "accepted";
        return messages.text("changes.verdict." + verdict);
    }

    /// Why, or with what restriction.
    List<String> reasons(Review review) {
        Optional<Verdict.Refused> refused = review.refusal();
        int left = review.plan().leftOut().size();
        if (refused.isPresent()) {
            return refused.get().messages().stream()
                    .map(message -> about(message.about(), messages.text(message.text())))
                    .toList();
        }
        if (left > 0) {
            return List.of(messages.text("changes.left-out", left));
        }
        return review.plan().apply().isEmpty()
                ? List.of()
                : List.of(messages.text("changes.verdict.replayed"));
    }

    /// What is dangerous about it.
    List<String> dangers(Review review) {
        var dangers = new ArrayList<String>();
        review.guards().stream().map(Guard::note).map(this::text).forEach(dangers::add);
        review.plan().apply().remarks().stream().map(messages::text).forEach(dangers::add);
        notes(review, Severity.ERROR, Severity.WARNING).forEach(dangers::add);
        return dangers;
    }

    /// What cannot be decided offline.
    List<String> open(Review review) {
        return notes(review, Severity.UNVERIFIED).toList();
    }

    private Stream<String> notes(Review review, Severity... severities) {
        return review.notes().stream()
                .filter(note -> List.of(severities).contains(note.severity()))
                .map(this::text);
    }

    private String text(Note note) {
        return about(note.about(), messages.text(note.text()));
    }

    private String about(Optional<RecordSet.Key> key, String text) {
        return key.map(some -> SetLabel.of(some, zone) + ": " + text).orElse(text);
    }

    /// What cannot be sent.
    List<String> leftOut(Review review) {
        return review.plan().leftOut().stream().map(this::text).toList();
    }

    /// What nothing can restore.
    List<String> unrestored(Review review) {
        return review.plan().unrestored().stream().map(this::text).toList();
    }

    private String text(LeftOut left) {
        String text = messages.text(left.why());
        return switch (left.id()) {
            case RecordSet.Key key -> about(Optional.of(key), text);
            case UnreadableSet.Number(int number) -> "#" + number + ": " + text;
        };
    }

    boolean isRollbackWhole(Review review) {
        return review.plan().unrestored().isEmpty() && review.rollbackRefusal().isEmpty();
    }

    String rollback(Review review) {
        int size = review.plan().rollback().size();
        return isRollbackWhole(review)
                ? messages.text("changes.rollback", size)
                : messages.text("changes.rollback.part", size, review.plan().unrestored().size());
    }

    /// When it is seen everywhere.
    String visible(Review review) {
        return messages.text("changes.visible", Schedule.clock(review.schedule().length()));
    }

    /// What happens until then.
    List<String> schedule(Review review) {
        return review.schedule().entries().stream()
                .map(
                        entry ->
                                "T+"
                                        + Schedule.clock(entry.after())
                                        + "  "
                                        + messages.text(entry.what()))
                .toList();
    }
}
