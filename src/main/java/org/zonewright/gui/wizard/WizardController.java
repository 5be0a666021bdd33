package org.zonewright.gui.wizard;

import javafx.beans.property.SimpleObjectProperty;

import org.zonewright.gui.Desk;
import org.zonewright.gui.Foresight;
import org.zonewright.gui.KnownNames;
import org.zonewright.gui.Notice;
import org.zonewright.gui.SetLabel;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Plans what answers ask for, with what the linter says of it, and does it as one undo step once a
/// person agrees.
public final class WizardController implements WizardView.Actions {

    private final Desk desk;
    private final Wizard wizard;
    private final WizardModel model;

    public WizardController(Desk desk, WizardKind kind) {
        this.desk = desk;
        wizard = Wizard.of(kind);
        List<Question> questions = wizard.questions(zone());
        model =
                new WizardModel(
                        kind,
                        zone().name(),
                        questions,
                        new SimpleObjectProperty<>(
                                new WizardPlan(List.of(), List.of(), Optional.empty())));
        ask(questions.stream().collect(Collectors.toMap(Question::id, Question::usual)));
    }

    public WizardModel model() {
        return model;
    }

    private Zone zone() {
        return desk.document().zone();
    }

    @Override
    public void ask(Map<String, String> texts) {
        var answers = new Answers(texts);
        model.plan()
                .set(
                        switch (answers.wrongTtl().orElseGet(() -> wizard.make(answers, zone()))) {
                            case Wizard.Made.Wrong(String question, Phrase why) ->
                                    WizardPlan.wrong(question, why);
                            case Wizard.Made.Sets(List<RecordSet> sets) -> plan(sets);
                        });
    }

    private WizardPlan plan(List<RecordSet> sets) {
        for (RecordSet set : sets) {
            boolean routed =
                    zone().group(set.name(), set.type()).stream()
                            .anyMatch(other -> !other.setIdentifier().isEmpty());
            if (routed || zone().find(set.key()).filter(RecordSet::isAlias).isPresent()) {
                return WizardPlan.wrong(
                        "name", Phrase.of("wizard.wrong.taken", SetLabel.of(set, zone().name())));
            }
        }
        return new WizardPlan(
                sets.stream().map(set -> new WizardPlan.Row(zone().find(set.key()), set)).toList(),
                new Foresight(desk).news(sets),
                Optional.empty());
    }

    @Override
    public List<String> names(String typed) {
        return KnownNames.matching(zone(), typed);
    }

    @Override
    public void apply() {
        List<RecordSet> changed = model.plan().get().changed();
        if (changed.isEmpty()) {
            return;
        }
        Phrase name =
                Phrase.of(
                        "edit.wizard." + model.kind().id(),
                        SetLabel.of(changed.getFirst(), zone().name()));
        if (desk.apply(model.plan().get().edit(), name)) {
            desk.selected().set(Optional.of(changed.getFirst().key()));
            desk.tell(
                    Notice.of(Notice.Tone.SUCCESS, name)
                            .withAction(Phrase.of("gui.command.undo"), desk::undo));
        }
    }
}
