package org.zonewright.gui.wizard;

import javafx.beans.property.ObjectProperty;

import org.zonewright.model.zone.DomainName;

import java.util.List;

/// What the dialog shows.
///
/// @param zone names are shown relative to this
public record WizardModel(
        WizardKind kind,
        DomainName zone,
        List<Question> questions,
        ObjectProperty<WizardPlan> plan) {

    public WizardModel {
        questions = List.copyOf(questions);
    }
}
