package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Does the changes of a batch one by one, as Route 53 was seen to do it: first every set that an
/// UPSERT will put again goes away, then each change in its order meets what those before it left.
/// A change that is refused for what it meets does nothing; one that is wrong in itself counts as
/// done, so that others are not blamed for it.
final class BatchWalk {

    private final SetRules rules;
    private final GroupRules groups;
    private final List<Message> messages = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<RecordSet.Key, Phrase> culprits = new LinkedHashMap<>();
    private Zone zone;

    BatchWalk(Zone zone, SetRules rules, GroupRules groups) {
        this.zone = zone;
        this.rules = rules;
        this.groups = groups;
    }

    void run(List<Item> items) {
        for (Item item : items) {
            if (item.action() == Action.UPSERT) {
                touchesPolicyRecord(item);
                zone = without(item.set().key());
            }
        }
        for (Item item : items) {
            int before = messages.size();
            if (!rules.isNameRefused(item.set(), messages::add)) {
                switch (item.action()) {
                    case DELETE -> delete(item.set());
                    case CREATE, UPSERT -> put(item.set());
                }
            }
            if (messages.size() > before) {
                culprits.putIfAbsent(item.set().key(), messages.get(before).text());
            }
        }
    }

    /// The zone so far.
    Zone zone() {
        return zone;
    }

    /// In the order of the changes; of one change each once.
    List<Message> messages() {
        return List.copyOf(messages);
    }

    /// The record sets whose changes are refused, each with the first message about it.
    Map<RecordSet.Key, Phrase> culprits() {
        return culprits;
    }

    List<Note> notes() {
        return notes;
    }

    private void touchesPolicyRecord(Item item) {
        if (isPolicyRecord(zone, item.set().key())) {
            messages.add(Message.own(item.set().key(), "plan.traffic-policy"));
            culprits.put(item.set().key(), messages.getLast().text());
        }
    }

    private static boolean isPolicyRecord(Zone zone, RecordSet.Key key) {
        return zone.find(key)
                .filter(set -> set.content() instanceof Content.TrafficPolicy)
                .isPresent();
    }

    private void delete(RecordSet said) {
        RecordSet.Key key = said.key();
        RecordSet stored = zone.find(key).orElse(null);
        if (stored == null && isUnreadable(key)) {
            notes.add(
                    Note.of(
                            "r53-malformed",
                            Severity.UNVERIFIED,
                            key,
                            "plan.note.unreadable-deleted"));
        } else if (stored == null) {
            messages.add(Existence.message("not-found", key));
            return;
        } else if (!Stored.repeats(said, stored)) {
            messages.add(Existence.message("mismatch", key));
            if (Sameness.same(Stored.of(said), Stored.of(stored))) {
                notes.add(
                        Note.of(
                                "batch-delete-mismatch",
                                Severity.UNVERIFIED,
                                key,
                                "plan.note.spelling"));
            }
            return;
        } else if (isPolicyRecord(zone, key)) {
            notes.add(
                    Note.of(
                            "r53-policy-record-touch",
                            Severity.WARNING,
                            key,
                            "plan.note.policy-record"));
        }
        zone = without(key);
    }

    private void put(RecordSet said) {
        RecordSet set = Stored.of(said);
        Set<Message> wrong = new LinkedHashSet<>();
        rules.content(said, zone, wrong::add, notes::add);
        messages.addAll(wrong);
        if (zone.find(set.key()).isPresent() || isUnreadable(set.key())) {
            messages.add(Existence.message("exists", set.key()));
            return;
        }
        List<Message> unfit = groups.of(set, zone.group(set.name(), set.type()));
        messages.addAll(unfit);
        if (unfit.isEmpty()) {
            zone = zone.with(set);
        }
    }

    private boolean isUnreadable(RecordSet.Key key) {
        return zone.unreadable().stream().anyMatch(set -> isOf(set, key));
    }

    private static boolean isOf(UnreadableSet set, RecordSet.Key key) {
        return set.name().equals(key.name())
                && set.type().equals(key.type())
                && set.setIdentifier().equals(key.setIdentifier());
    }

    private Zone without(RecordSet.Key key) {
        Zone rest = zone.without(key);
        for (UnreadableSet set : zone.unreadable()) {
            rest = isOf(set, key) ? rest.withoutUnreadable(set.id()) : rest;
        }
        return rest;
    }
}
