package org.zonewright.gui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.l10n.Messages;

import java.util.List;

/// A finding in one sentence after the mark of its severity, in as many lines as it takes.
public final class FindingRow extends HBox {

    private FindingRow(Finding finding, Messages messages) {
        super(8);
        var sentence = new Label(messages.text(finding.sentence()));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(SeverityIcon.of(finding.severity(), messages), sentence);
    }

    /// One for each finding, in their order.
    public static List<FindingRow> of(List<Finding> findings, Messages messages) {
        return findings.stream().map(found -> new FindingRow(found, messages)).toList();
    }
}
