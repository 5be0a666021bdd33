package org.zonewright.gui.text;

import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.View;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Writes the zone, or the rows selected in it, as the text that is saved: while the view is shown.
public final class TextController implements TextView.Actions {

    /// Record sets; the text of more is made in the background.
    private static final int AT_ONCE = 2000;

    private record Made(List<String> lines, int lineOfSelected) {}

    private final Desk desk;
    private final Consumer<Throwable> mishaps;
    private final TextModel model = new TextModel();
    private @Nullable Task<Made> running;
    private @Nullable Zone shown;

    /// @param mishaps hears of what went wrong in the background
    public TextController(Desk desk, Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.mishaps = mishaps;
        desk.history().subscribe(_ -> make());
        desk.view().subscribe(_ -> make());
        desk.selected().subscribe(_ -> selected());
        model.scope().subscribe(_ -> remake());
        model.query().subscribe(_ -> search());
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
        if (desk.view().get() != View.TEXT || zone == shown) {
            return;
        }
        shown = zone;
        if (running != null) {
            running.cancel();
        }
        TextModel.Scope scope = model.scope().get();
        Set<EntryId> rows = rows();
        Optional<EntryId> selected = desk.selected().get();
        if (zone.size() <= AT_ONCE) {
            show(write(zone, scope, rows, selected));
        } else {
            running =
                    FxJobs.start(
                            _ -> write(zone, scope, rows, selected),
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
            Zone zone, TextModel.Scope scope, Set<EntryId> rows, Optional<EntryId> selected) {
        var out = new StringBuilder();
        var codec = new Route53Json();
        try {
            switch (scope) {
                case ZONE -> {
                    var _ = codec.write(zone, out);
                }
                case SELECTION -> Route53Json.writeSome(zone, rows, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = out.toString();
        int line = selected.map(row -> lineOf(codec, zone, text, row)).orElse(0);
        return new Made(text.lines().toList(), line);
    }

    private static int lineOf(Route53Json codec, Zone zone, String text, EntryId row) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (codec.read(bytes, "", Optional.of(zone.name()))) {
            case Parsed.Usable(_, _, var locations) ->
                    Optional.ofNullable(locations.get(row)).map(Location::line).orElse(1) - 1;
            case Parsed.Unusable _, Parsed.NeedsOrigin _ -> 0;
        };
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
