package org.zonewright.gui;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.resolve.whatif.Fallout;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.session.Document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// One open zone as all features of the window see it: its document, the row selected in whatever
/// view, and what the last analyses found. Lives on the FX thread.
///
/// Features know each other by nothing else: a button of the inspector that leads to the graph sets
/// [#view()], one that asks the simulator sets [#asked()].
public final class Desk {

    private final Document document;
    private final ReadOnlyObjectWrapper<History> history;
    private final ObjectProperty<Optional<EntryId>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<EntryId> selection = FXCollections.observableArrayList();
    private final ObjectProperty<List<Finding>> findings = new SimpleObjectProperty<>(List.of());
    private FindingsByRow byRow = FindingsByRow.NONE;
    private final ObjectProperty<List<Finding>> findingsWhenSaved =
            new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Answers>> answers =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.TABLE);
    private final ObjectProperty<Optional<Asked>> asked =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private final IntegerProperty shown = new SimpleIntegerProperty(-1);
    private final IntegerProperty failing = new SimpleIntegerProperty();
    private Consumer<Notice> notices = _ -> {};
    private Consumer<BulkKind> bulk = _ -> {};
    private Runnable group = () -> {};
    private Optional<FindingCare> findingCare = Optional.empty();
    private BiConsumer<MassDelete, Runnable> massDeletes = (_, delete) -> delete.run();
    private Losses losses = (_, apply, _) -> apply.run();

    /// Asks a person who must know what an edit does to names that it does not touch.
    @FunctionalInterface
    public interface Losses {

        /// @param apply run if they agree
        /// @param giveUp run if they do not
        void ask(Fallout fallout, Runnable apply, Runnable giveUp);
    }

    public Desk(Document document) {
        this.document = document;
        history = new ReadOnlyObjectWrapper<>(document.history());
        document.observe(history::set);
    }

    public Document document() {
        return document;
    }

    /// The history as it stands; changes with each edit, undo and save.
    public ReadOnlyObjectProperty<History> history() {
        return history.getReadOnlyProperty();
    }

    /// The row that table, inspector, graph and query have in common.
    public ObjectProperty<Optional<EntryId>> selected() {
        return selected;
    }

    /// All rows selected in the table, [#selected()] among them; for what is done to many.
    public ObservableList<EntryId> selection() {
        return selection;
    }

    /// The findings of the newest zone that was looked at. Set by [#found(FindingsByRow)].
    public ObjectProperty<List<Finding>> findings() {
        return findings;
    }

    /// The same, row by row.
    public FindingsByRow findingsByRow() {
        if (byRow.all() != findings.get()) {
            byRow = byRow.next(findings.get());
        }
        return byRow;
    }

    /// Says what was found last; the window's background lint does.
    public void found(FindingsByRow next) {
        byRow = next;
        findings.set(next.all());
    }

    /// The findings of the zone as it is on disk; those that it has not are new. Set as
    /// [#findings()] are.
    public ObjectProperty<List<Finding>> findingsWhenSaved() {
        return findingsWhenSaved;
    }

    /// Which questions the newest draft that was looked at answers otherwise; empty before the
    /// first was. Set by the window in the background.
    public ObjectProperty<Optional<Answers>> answers() {
        return answers;
    }

    /// What the middle of the window shows; set it to lead a person there.
    public ObjectProperty<View> view() {
        return view;
    }

    /// The question to ask next, put there by another view than the query's. The query view asks it
    /// and sets it back to empty.
    public ObjectProperty<Optional<Asked>> asked() {
        return asked;
    }

    /// How many saved questions do not get the answer that is expected.
    public IntegerProperty failing() {
        return failing;
    }

    /// The text of the filter field over the table; the side bar's filters set it too.
    public StringProperty filter() {
        return filter;
    }

    /// How many rows the filter lets through; −1 before the table has counted.
    public IntegerProperty shown() {
        return shown;
    }

    /// Applies an edit as one undo step. If the journal cannot be written, nothing has changed, and
    /// the person is told why.
    ///
    /// @return whether it was applied
    public boolean apply(Edit edit, Phrase name) {
        return change(() -> document.apply(edit, name));
    }

    /// As [#apply(Edit, Phrase)].
    public boolean undo() {
        return change(document::undo);
    }

    /// As [#apply(Edit, Phrase)].
    public boolean redo() {
        return change(document::redo);
    }

    /// As [#apply(Edit, Phrase)].
    public boolean jumpTo(int step) {
        return change(() -> document.jumpTo(step));
    }

    private boolean change(Runnable change) {
        try {
            change.run();
            return true;
        } catch (Document.LogFailure failure) {
            tell(
                    Notice.of(Notice.Tone.DANGER, Phrase.of("gui.not-kept"))
                            .withDetail(Phrase.of("gui.not-kept.why", failure.reason())));
            return false;
        }
    }

    /// Tells a person something at the bottom right of the window.
    public void tell(Notice notice) {
        notices.accept(notice);
    }

    /// Runs what applies `edit`; where that deletes much of the zone, only once a person has
    /// agreed.
    public void guard(Edit edit, Runnable apply) {
        MassDelete.of(document.zone(), edit)
                .ifPresentOrElse(much -> massDeletes.accept(much, apply), apply);
    }

    /// Asks a person how to do something with all selected record sets, and does it.
    public void bulk(BulkKind kind) {
        bulk.accept(kind);
    }

    /// Says who asks for what is done to many; the window does, once.
    public void onBulk(Consumer<BulkKind> next) {
        bulk = next;
    }

    /// Asks a person how the members of the selected group are to be.
    public void editGroup() {
        group.run();
    }

    /// Says who asks for the members of a group; the window does, once.
    public void onGroup(Runnable next) {
        group = next;
    }

    /// Whether something is a member of a group that can be edited as one: all are of the same
    /// policy, which sets them apart, and none is made by a traffic policy.
    public boolean isInEditableGroup(EntryId id) {
        if (!(id instanceof RecordSet.Key key) || document.zone().find(key).isEmpty()) {
            return false;
        }
        Collection<RecordSet> group = document.zone().group(key.name(), key.type());
        List<Routing.Policy> policies =
                group.stream().map(set -> set.routing().policy()).distinct().toList();
        return group.stream().noneMatch(set -> set.content() instanceof Content.TrafficPolicy)
                && policies.size() == 1
                && policies.getFirst() != Routing.Policy.SIMPLE
                && policies.getFirst() != Routing.Policy.MULTIVALUE;
    }

    /// Runs what applies an edit; where other names have no answer then, only once a person has
    /// agreed.
    public void guard(Fallout fallout, Runnable apply) {
        if (fallout.lost().isEmpty()) {
            apply.run();
        } else {
            losses.ask(fallout, apply, () -> {});
        }
    }

    /// As [#guard(Fallout, Runnable)] for record sets that get another name or type: here a person
    /// is also asked where other names get another answer, from a wildcard for one.
    public void guardMove(Fallout fallout, Runnable apply, Runnable giveUp) {
        if (fallout.changed().isEmpty()) {
            apply.run();
        } else {
            losses.ask(fallout, apply, giveUp);
        }
    }

    /// Says who asks before other names lose their answers; the window does, once.
    public void onLoss(Losses next) {
        losses = next;
    }

    /// Says who asks before much is deleted; the window does, once.
    ///
    /// @param next runs what it is given if a person agrees
    public void onMassDelete(BiConsumer<MassDelete, Runnable> next) {
        massDeletes = next;
    }

    /// Who mends many findings and waives; empty where nobody does.
    public Optional<FindingCare> findingCare() {
        return findingCare;
    }

    /// Says who mends many findings and waives; the window does, once.
    public void onFindingCare(FindingCare next) {
        findingCare = Optional.of(next);
    }

    /// Says where notices go; the window does, once.
    public void onNotice(Consumer<Notice> next) {
        notices = next;
    }
}
