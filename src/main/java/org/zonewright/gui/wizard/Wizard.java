package org.zonewright.gui.wizard;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// Makes record sets from answers. Pure.
interface Wizard {

    /// @param zone may have answers already
    List<Question> questions(Zone zone);

    Made make(Answers answers, Zone zone);

    static Wizard of(WizardKind kind) {
        return switch (kind) {
            case CAA -> new CaaWizard();
            case SRV -> new SrvWizard();
            case HTTPS -> new HttpsWizard();
            case SPF -> new SpfWizard();
            case DMARC -> new DmarcWizard();
            case NO_MAIL -> new NoMailWizard();
        };
    }

    /// What comes of answers.
    sealed interface Made {

        /// @param sets as they are to be
        record Sets(List<RecordSet> sets) implements Made {
            public Sets {
                sets = List.copyOf(sets);
            }
        }

        /// An answer that nothing can be made of.
        ///
        /// @param question its id
        record Wrong(String question, Phrase why) implements Made {}

        static Made of(Draft draft) {
            return new Sets(draft.sets());
        }

        static Made wrong(String question, String key, Object... args) {
            return new Wrong(question, Phrase.of(key, args));
        }
    }
}
