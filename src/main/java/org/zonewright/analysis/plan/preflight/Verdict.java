package org.zonewright.analysis.plan.preflight;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Map;

/// What Route 53 would say to one request.
public sealed interface Verdict {

    /// What is worth knowing beside it.
    List<Note> notes();

    /// @param zone as the batch leaves it, in the spelling that Route 53 stores
    record Accepted(Zone zone, List<Note> notes) implements Verdict {
        public Accepted {
            notes = List.copyOf(notes);
        }
    }

    /// Nothing of the batch is done.
    ///
    /// @param messages one or more, in the order of the changes; only `InvalidChangeBatch` has
    ///   several
    /// @param culprits the record sets whose changes are refused, each with the first message about
    ///   it, as far as it is a matter of single ones
    record Refused(
            ErrorCode code,
            List<Message> messages,
            List<Note> notes,
            Map<RecordSet.Key, Phrase> culprits)
            implements Verdict {
        public Refused {
            messages = List.copyOf(messages);
            notes = List.copyOf(notes);
            culprits = Map.copyOf(culprits);
        }

        static Refused of(
                ErrorCode code, List<Message> messages, Map<RecordSet.Key, Phrase> culprits) {
            return new Refused(code, messages, List.of(), culprits);
        }
    }
}
