package org.zonewright.gui.wizard;

import javafx.beans.property.SimpleObjectProperty;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.Desk;
import org.zonewright.gui.KnownNames;
import org.zonewright.gui.Notice;
import org.zonewright.gui.SetLabel;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        List<Question> questions = wizard.questions();
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
        model.plan()
                .set(
                        switch (wizard.make(new Answers(texts), zone())) {
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
                findings(sets),
                Optional.empty());
    }

    /// What would be wrong with the sets and is not yet.
    private List<Finding> findings(List<RecordSet> sets) {
        Zone draft = zone();
        for (RecordSet set : sets) {
            draft = draft.with(set);
        }
        Zone would = draft;
        Set<Finding.Identity> known =
                desk.findings().get().stream().map(Finding::identity).collect(Collectors.toSet());
        Map<Finding.Identity, Finding> found = new LinkedHashMap<>();
        Set<RecordSet.Key> keys = sets.stream().map(RecordSet::key).collect(Collectors.toSet());
        sets.stream()
                .map(RecordSet::name)
                .distinct()
                .flatMap(name -> glance(would, name).stream())
                .filter(one -> !one.isWaived() && !known.contains(one.identity()))
                .filter(one -> one.at().filter(at -> keys.contains(at)).isPresent())
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(one -> found.putIfAbsent(one.identity(), one));
        return List.copyOf(found.values());
    }

    private List<Finding> glance(Zone draft, DomainName name) {
        return desk.findingCare().map(care -> care.glance(draft, name)).orElse(List.of());
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
