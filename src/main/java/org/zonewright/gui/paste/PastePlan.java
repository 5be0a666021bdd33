package org.zonewright.gui.paste;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.preflight.Preflight;
import org.zonewright.analysis.plan.preflight.Request;
import org.zonewright.analysis.plan.preflight.Verdict;
import org.zonewright.gui.SetLabel;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each row of a pasted text would do to a zone, and the one edit that does it. What Route 53
/// would refuse is not staged, and says so in its words; the rest of the rows are.
public final class PastePlan {

    /// What to do where the record set is there already.
    public enum Policy {
        SKIP,
        MERGE,
        REPLACE
    }

    /// What comes of a row.
    public enum Result {
        ADD,
        FIXED,
        MERGE,
        REPLACE,
        SAME,
        SKIP,
        REFUSED;

        boolean isStaged() {
            return this == ADD || this == FIXED || this == MERGE || this == REPLACE;
        }
    }

    /// @param why what was put right, what it joins, or why it is refused; empty text for nothing
    public record Row(PastedRow row, Result result, Optional<Phrase> why) {}

    private final Preflight preflight;
    private final Policy policy;
    private final Map<PastedRow, Row> rows = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private Zone zone;

    private PastePlan(Zone zone, Policy policy, Preflight preflight) {
        this.zone = zone;
        this.policy = policy;
        this.preflight = preflight;
    }

    /// @throws InterruptedException if somebody cancelled it
    public static PastePlan of(
            Zone zone, List<PastedRow> pasted, Policy policy, Preflight preflight)
            throws InterruptedException {
        var plan = new PastePlan(zone, policy, preflight);
        var sets = new LinkedHashMap<RecordSet.Key, List<PastedRow>>();
        for (PastedRow row : pasted) {
            plan.rows.put(row, new Row(row, Result.REFUSED, row.wrong()));
            row.set()
                    .ifPresent(s -> sets.computeIfAbsent(s.key(), _ -> new ArrayList<>()).add(row));
        }
        for (List<PastedRow> ofOneSet : sets.values()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("paste");
            }
            plan.take(ofOneSet);
        }
        return plan;
    }

    /// In the order of the text.
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    public int count(Result result) {
        return (int) rows.values().stream().filter(row -> row.result() == result).count();
    }

    /// How many rows are staged.
    public int staged() {
        return (int) rows.values().stream().filter(row -> row.result().isStaged()).count();
    }

    /// One edit; empty if nothing is staged.
    public Optional<Edit> edit() {
        return edits.isEmpty() ? Optional.empty() : Optional.of(Edit.of(edits));
    }

    /// The rows that are refused, a line each.
    public String refused() {
        return String.join(
                "\n",
                rows.values().stream()
                        .filter(row -> row.result() == Result.REFUSED)
                        .map(row -> row.row().cells().line())
                        .toList());
    }

    /// Takes the rows of one record set.
    private void take(List<PastedRow> ofOneSet) {
        RecordSet first = ofOneSet.getFirst().set().orElseThrow();
        Optional<RecordSet> present = zone.find(first.key());
        if (present.isPresent() && !isPlain(present.get(), first)) {
            takeWhole(ofOneSet, present.get());
            return;
        }
        var good = new ArrayList<PastedRow>();
        for (PastedRow row : ofOneSet) {
            Optional<Phrase> refusal = objection(alone(row));
            refusal.ifPresentOrElse(
                    why -> rows.put(row, new Row(row, Result.REFUSED, Optional.of(why))),
                    () -> good.add(row));
        }
        if (!good.isEmpty()) {
            takeValues(good, present);
        }
    }

    private static boolean isPlain(RecordSet present, RecordSet incoming) {
        return present.content() instanceof Content.Values
                && incoming.content() instanceof Content.Values
                && present.routing().equals(incoming.routing());
    }

    /// An alias, or another policy: nothing to merge.
    private void takeWhole(List<PastedRow> ofOneSet, RecordSet present) {
        PastedRow row = ofOneSet.getLast();
        RecordSet incoming = row.set().orElseThrow();
        for (PastedRow each : ofOneSet) {
            rows.put(each, new Row(each, Result.SAME, Optional.empty()));
        }
        if (Sameness.same(present, incoming)) {
            rows.put(row, new Row(row, Result.SAME, Optional.of(Phrase.of("gui.paste.why.same"))));
        } else if (policy != Policy.REPLACE) {
            Phrase why = Phrase.of("gui.paste.why.other", SetLabel.of(present, zone.name()));
            rows.put(row, new Row(row, Result.SKIP, Optional.of(why)));
        } else {
            stage(List.of(row), incoming, Result.REPLACE);
        }
    }

    private void takeValues(List<PastedRow> good, Optional<RecordSet> present) {
        if (present.isEmpty()) {
            stage(news(good, List.of()), joined(good.getFirst(), List.of(), good), Result.ADD);
            return;
        }
        RecordSet here = present.get();
        List<PastedRow> news = news(good, here.values());
        if (policy == Policy.REPLACE) {
            RecordSet next = joined(good.getFirst(), List.of(), good);
            if (Sameness.same(here, next)) {
                return;
            }
            stage(good, next, Result.REPLACE);
        } else if (policy == Policy.SKIP) {
            Phrase why = Phrase.of("gui.paste.why.there", here.values().size());
            news.forEach(row -> rows.put(row, new Row(row, Result.SKIP, Optional.of(why))));
        } else if (!news.isEmpty()) {
            RecordSet next = joined(here, here.values(), news);
            Phrase why = Phrase.of("gui.paste.why.joins", here.values().size());
            stage(news, next, Result.MERGE);
            for (PastedRow row : news) {
                if (result(row) == Result.MERGE) {
                    rows.put(row, new Row(row, Result.MERGE, Optional.of(why)));
                }
            }
        }
    }

    private Result result(PastedRow row) {
        Row known = rows.get(row);
        return known == null ? Result.REFUSED : known.result();
    }

    /// The rows whose values are new; the others are marked as the same.
    private List<PastedRow> news(List<PastedRow> good, List<String> there) {
        RecordType type = good.getFirst().set().orElseThrow().type();
        var known = new ArrayList<>(there.stream().map(v -> Sameness.normal(type, v)).toList());
        var news = new ArrayList<PastedRow>();
        for (PastedRow row : good) {
            List<String> own =
                    row.set().orElseThrow().values().stream()
                            .map(value -> Sameness.normal(type, value))
                            .toList();
            if (known.containsAll(own) && !own.isEmpty()) {
                Phrase why = Phrase.of("gui.paste.why.same");
                rows.put(row, new Row(row, Result.SAME, Optional.of(why)));
            } else {
                known.addAll(own);
                news.add(row);
            }
        }
        return news;
    }

    private static RecordSet alone(PastedRow row) {
        return row.set().orElseThrow();
    }

    private static RecordSet joined(PastedRow base, List<String> there, List<PastedRow> more) {
        return joined(base.set().orElseThrow(), there, more);
    }

    /// A set with the values that are there and those of the rows, each once.
    private static RecordSet joined(RecordSet base, List<String> there, List<PastedRow> more) {
        if (!(base.content() instanceof Content.Values(long ttl, _))) {
            return base;
        }
        var values = new ArrayList<>(there);
        var known =
                new ArrayList<>(there.stream().map(v -> Sameness.normal(base.type(), v)).toList());
        for (PastedRow row : more) {
            for (String value : alone(row).values()) {
                String normal = Sameness.normal(base.type(), value);
                if (!known.contains(normal)) {
                    known.add(normal);
                    values.add(value);
                }
            }
        }
        return base.withContent(new Content.Values(ttl, values));
    }

    private void stage(List<PastedRow> staged, RecordSet next, Result result) {
        Optional<Phrase> refusal = objection(next);
        for (PastedRow row : staged) {
            boolean fixed = result == Result.ADD && !row.fixed().isEmpty();
            Optional<Phrase> note = row.fixed().stream().findFirst();
            rows.put(
                    row,
                    refusal.isPresent()
                            ? new Row(row, Result.REFUSED, refusal)
                            : new Row(row, fixed ? Result.FIXED : result, note));
        }
        if (refusal.isEmpty()) {
            zone = zone.with(next);
            edits.add(new Edit.Put(next));
        }
    }

    /// Why Route 53 would not take the set as the zone would be then.
    private Optional<Phrase> objection(RecordSet set) {
        var item = new ChangeBatch.Item(ChangeBatch.Action.UPSERT, set);
        Verdict verdict = preflight.judge(zone, Request.of(new ChangeBatch(List.of(item))));
        return verdict instanceof Verdict.Refused refused
                ? Optional.of(refused.messages().getFirst().text())
                : Optional.empty();
    }
}
