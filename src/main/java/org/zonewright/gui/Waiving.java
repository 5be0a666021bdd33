package org.zonewright.gui;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Puts waivers into the zone and takes them out, each as one undo step.
public final class Waiving {

    private final Desk desk;

    public Waiving(Desk desk) {
        this.desk = desk;
    }

    /// Adds a waiver, in place of one for the same rule and names.
    public void add(Waiver waiver) {
        change(
                waivers -> {
                    var next = new ArrayList<>(waivers);
                    next.removeIf(
                            one ->
                                    one.rule().equals(waiver.rule())
                                            && one.name().equals(waiver.name()));
                    next.add(waiver);
                    return next;
                },
                Phrase.of("problems.edit.waive", waiver.rule()));
    }

    /// Takes out the waiver that holds for a finding, with whatever else it holds for.
    public void remove(Finding finding) {
        finding.waiver()
                .ifPresent(
                        waiver ->
                                change(
                                        waivers ->
                                                waivers.stream()
                                                        .filter(one -> !one.equals(waiver))
                                                        .toList(),
                                        Phrase.of("problems.edit.unwaive", waiver.rule())));
    }

    private void change(UnaryOperator<List<Waiver>> change, Phrase name) {
        Annotations now = desk.document().zone().annotations();
        var next = new Annotations(now.notes(), change.apply(now.waivers()));
        if (desk.apply(new Edit.SetAnnotations(next), name)) {
            desk.tell(
                    Notice.of(Notice.Tone.SUCCESS, name)
                            .withDetail(Phrase.of("problems.one-step"))
                            .withAction(Phrase.of("gui.undo"), desk::undo));
        }
    }
}
