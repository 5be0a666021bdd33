package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Response;

import java.util.List;

/// What one question came to, in the zone as it was opened and as it is.
///
/// @param world what it comes to elsewhere
record Reply(
        Question question,
        Response base,
        Response draft,
        List<Outcome> baseShares,
        List<Outcome> draftShares,
        List<WorldRow> world) {

    Reply {
        baseShares = List.copyOf(baseShares);
        draftShares = List.copyOf(draftShares);
        world = List.copyOf(world);
    }

    /// Whether the two answers are not the same, order aside.
    boolean differs() {
        return base.rcode() != draft.rcode()
                || base.authoritative() != draft.authoritative()
                || !sorted(base).equals(sorted(draft));
    }

    private static List<String> sorted(Response response) {
        return response.answer().stream().map(Object::toString).sorted().toList();
    }
}
