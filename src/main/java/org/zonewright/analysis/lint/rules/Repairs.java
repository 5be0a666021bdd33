package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.Mender.Mended;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be made of an unreadable set: a record set in its place, beside what the zone has.
final class Repairs {

    private final UnreadableSet unreadable;
    private final LintContext context;

    Repairs(UnreadableSet unreadable, LintContext context) {
        this.unreadable = unreadable;
        this.context = context;
    }

    List<Fix> all() {
        var fixes = new ArrayList<Fix>();
        for (Mended mended : context.mender().mend(unreadable)) {
            Optional<RecordSet> first = context.zone().find(mended.set().key());
            if (first.isEmpty()) {
                fixes.add(place(mended));
            } else if (mended.set().setIdentifier().isEmpty()) {
                beside(mended.set(), first.get(), fixes);
            } else {
                RecordSet renamed = renamed(mended.set());
                Edit edit = instead(renamed);
                fixes.add(Fix.proposed("new-identifier", edit, renamed.setIdentifier()));
            }
        }
        return fixes;
    }

    /// A TTL on an alias says nothing, so taking it away is safe.
    private Fix place(Mended mended) {
        Edit edit = instead(mended.set());
        return mended.id().equals("drop-ttl")
                ? Fix.safe(mended.id(), edit)
                : Fix.proposed(mended.id(), edit, mended.argument());
    }

    private Edit instead(RecordSet set) {
        return new Edit.Batch(List.of(new Edit.Discard(unreadable.id()), new Edit.Put(set)));
    }

    private void beside(RecordSet second, RecordSet first, List<Fix> fixes) {
        if (Sameness.same(first, second)) {
            return;
        }
        if (first.content() instanceof Content.Values
                && second.content() instanceof Content.Values) {
            fixes.add(Fix.proposed("merge-values", instead(merged(first, second))));
        }
        fixes.add(Fix.proposed("replace-first", instead(second)));
    }

    private static RecordSet merged(RecordSet first, RecordSet second) {
        var values = new ArrayList<>(first.values());
        for (String value : second.values()) {
            String normal = Sameness.normal(first.type(), value);
            if (values.stream().noneMatch(v -> Sameness.normal(first.type(), v).equals(normal))) {
                values.add(value);
            }
        }
        return Values.with(first, values);
    }

    private RecordSet renamed(RecordSet set) {
        RecordSet next = set;
        for (int number = 2; context.zone().find(next.key()).isPresent(); number++) {
            next =
                    set.withKey(
                            new RecordSet.Key(
                                    set.name(), set.type(), set.setIdentifier() + "-" + number));
        }
        return next;
    }
}
