package org.zonewright.gui.text;

import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Writes the zone, or the rows selected in it, as text while the view is shown, and takes what a
/// person made of that text as one edit.
public final class TextController implements TextView.Actions {

    /// Record sets; the text of more is made in the background.
    private static final int AT_ONCE = 2000;

    /// Characters; more is edited piece by piece.
    private static final int MOST_EDITED = 4_000_000;

    private record Made(List<String> lines, int lineOfSelected) {}

    private final Desk desk;
    private final Consumer<Throwable> mishaps;
    private final TextModel model = new TextModel();
    private @Nullable Task<Made> running;
    private @Nullable Task<TextEdit.Outcome> checking;
    private @Nullable Zone shown;
    private @Nullable TextEdit edited;

    /// A pause in typing.
    private final PauseTransition checks = new PauseTransition(Duration.millis(200));

    /// @param mishaps hears of what went wrong in the background
    public TextController(Desk desk, Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.mishaps = mishaps;
        desk.history().subscribe(_ -> make());
        desk.view().subscribe(_ -> make());
        desk.selected().subscribe(_ -> selected());
        model.scope().subscribe(_ -> remake());
        checks.setOnFinished(_ -> check());
        model.form().subscribe(_ -> remake());
        model.query().subscribe(_ -> search());
        model.draft().addListener(_ -> checks.playFromStart());
    }

    public TextModel model() {
        return model;
    }

    private void selected() {
        if (model.scope().get() == TextModel.Scope.SELECTION) {
            remake();
        }
    }

    private void remake() {
        shown = null;
        make();
    }

    private void make() {
        Zone zone = desk.document().zone();
        if (desk.view().get() != View.TEXT || zone == shown || model.editing().get()) {
            return;
        }
        shown = zone;
        if (running != null) {
            running.cancel();
        }
        TextModel.Scope scope = model.scope().get();
        TextForm form = model.form().get();
        Set<EntryId> rows = rows();
        Optional<EntryId> selected = desk.selected().get();
        if (zone.size() <= AT_ONCE) {
            show(write(zone, form, scope, rows, selected));
        } else {
            running =
                    FxJobs.start(
                            _ -> write(zone, form, scope, rows, selected),
                            this::show,
                            failure -> {
                                shown = null;
                                mishaps.accept(failure);
                            });
        }
    }

    private Set<EntryId> rows() {
        var rows = new HashSet<EntryId>(desk.selection());
        desk.selected().get().ifPresent(rows::add);
        return rows;
    }

    private static Made write(
            Zone zone,
            TextForm form,
            TextModel.Scope scope,
            Set<EntryId> rows,
            Optional<EntryId> selected) {
        String text = scope == TextModel.Scope.ZONE ? form.text(zone) : form.text(zone, rows);
        int line = selected.map(row -> lineOf(form, zone, text, row)).orElse(0);
        return new Made(text.lines().toList(), line);
    }

    private static int lineOf(TextForm form, Zone zone, String text, EntryId row) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (form.codec().read(bytes, "", Optional.of(zone.name()))) {
            case Parsed.Usable(_, _, var locations) ->
                    Optional.ofNullable(locations.get(row)).map(Location::line).orElse(1) - 1;
            case Parsed.Unusable _, Parsed.NeedsOrigin _ -> 0;
        };
    }

    // Editing

    @Override
    public void edit() {
        String text = String.join("\n", model.lines()) + "\n";
        if (text.length() > MOST_EDITED) {
            desk.tell(Notice.of(Notice.Tone.WARNING, Phrase.of("text.too-long")));
            return;
        }
        edited = new TextEdit(model.form().get(), desk.document().zone().name(), text);
        model.draft().set(text);
        model.editing().set(true);
        check();
    }

    @Override
    public void giveUp() {
        edited = null;
        model.editing().set(false);
        model.problems().set(List.of());
        remake();
    }

    @Override
    public void apply() {
        TextEdit now = edited;
        if (now == null) {
            return;
        }
        switch (now.read(model.draft().get())) {
            case TextEdit.Outcome.Unreadable(var problems) -> model.problems().set(problems);
            case TextEdit.Outcome.Unchanged() -> giveUp();
            case TextEdit.Outcome.Changed(Edit edit, int sets) ->
                    desk.guard(
                            edit,
                            () -> {
                                if (desk.apply(edit, Phrase.of("edit.text", sets))) {
                                    giveUp();
                                }
                            });
        }
    }

    /// Reads what stands there, to tell what is wrong and how much it changes.
    private void check() {
        TextEdit now = edited;
        if (now == null) {
            return;
        }
        Task<TextEdit.Outcome> before = checking;
        if (before != null) {
            before.cancel();
        }
        String text = model.draft().get();
        checking = FxJobs.start(_ -> now.read(text), this::tell, mishaps);
    }

    private void tell(TextEdit.Outcome outcome) {
        switch (outcome) {
            case TextEdit.Outcome.Unreadable(var problems) -> {
                model.problems().set(problems);
                model.changed().set(0);
            }
            case TextEdit.Outcome.Unchanged() -> {
                model.problems().set(List.of());
                model.changed().set(0);
            }
            case TextEdit.Outcome.Changed(_, int sets) -> {
                model.problems().set(List.of());
                model.changed().set(sets == 0 ? -1 : sets);
            }
        }
    }

    private void show(Made made) {
        model.lines().setAll(made.lines());
        search();
        model.goTo().set(-1);
        model.goTo().set(made.lineOfSelected());
    }

    private void search() {
        String wanted = model.query().get().toLowerCase(Locale.ROOT);
        var hits = new ArrayList<Integer>();
        if (!wanted.isEmpty()) {
            List<String> lines = model.lines();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).toLowerCase(Locale.ROOT).contains(wanted)) {
                    hits.add(i);
                }
            }
        }
        model.hits().set(hits);
        model.current().set(-1);
        if (!hits.isEmpty()) {
            step(1);
        }
    }

    @Override
    public void next() {
        step(1);
    }

    @Override
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        List<Integer> hits = model.hits().get();
        if (hits.isEmpty()) {
            return;
        }
        int now = model.current().get();
        int next = now < 0 && by < 0 ? hits.size() - 1 : Math.floorMod(now + by, hits.size());
        model.current().set(next);
        model.goTo().set(hits.get(next));
    }
}
