package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What can be said of a batch before any zone is looked at.
final class BatchRules {

    private BatchRules() {}

    /// The limits of one request (guide, "Quotas").
    static List<Message> size(ChangeBatch batch) {
        var messages = new ArrayList<Message>();
        if (batch.elements() > ChangeBatch.MAX_ELEMENTS) {
            messages.add(Message.known("plan.wording.elements"));
        }
        if (batch.characters() > ChangeBatch.MAX_CHARACTERS) {
            messages.add(Message.known("plan.wording.characters"));
        }
        return messages;
    }

    /// A record set is changed once, or deleted and then created.
    static List<Message> repeated(ChangeBatch batch) {
        Map<RecordSet.Key, List<Action>> actions = new LinkedHashMap<>();
        for (Item item : batch.items()) {
            actions.computeIfAbsent(item.set().key(), _ -> new ArrayList<>()).add(item.action());
        }
        var messages = new ArrayList<Message>();
        actions.forEach(
                (key, done) -> {
                    if (done.size() > 1 && !done.equals(List.of(Action.DELETE, Action.CREATE))) {
                        messages.add(
                                Message.known(
                                        "plan.wording.set-twice",
                                        key.type(),
                                        key.name().route53()));
                    }
                });
        return messages;
    }
}
