package org.zonewright.gui.shell;

import org.zonewright.analysis.plan.merge.Conflict;
import org.zonewright.analysis.plan.merge.Merge;
import org.zonewright.codec.Codec;
import org.zonewright.gui.Notice;
import org.zonewright.gui.bulk.BulkController;
import org.zonewright.gui.group.GroupController;
import org.zonewright.gui.paste.PasteController;
import org.zonewright.gui.table.CellPasteController;
import org.zonewright.gui.wizard.WizardController;
import org.zonewright.model.edit.Import;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Asks a person something that must be answered first. A seam: tests answer it.
public interface Dialogs {

    /// A question with its answers.
    ///
    /// @param lines what it is about, one thing a line, such as the zones that are unsaved
    /// @param answers from left to right; Enter runs the last that destroys nothing, Esc the first,
    ///   as does another dialog that takes its place
    record Question(
            Notice.Tone tone, Phrase title, Phrase text, List<Phrase> lines, List<Answer> answers) {
        public Question {
            lines = List.copyOf(lines);
            answers = List.copyOf(answers);
        }
    }

    /// @param id of its button: `dialog-save`
    record Answer(String id, Phrase label, Kind kind, Runnable run) {

        public enum Kind {
            PLAIN,
            PRIMARY,
            DESTRUCTIVE
        }

        /// Does nothing.
        public static Answer cancel() {
            return new Answer("cancel", Phrase.of("gui.cancel"), Kind.PLAIN, () -> {});
        }
    }

    void ask(Question question);

    /// Asks for the name of a zone whose file does not say it.
    ///
    /// @param file the file's name
    /// @param named called with what a person typed; not at all if they give up
    void askOrigin(String file, Consumer<String> named);

    /// Asks what a new zone is to be.
    void askNewZone(Consumer<NewZoneRequest> wanted);

    /// Asks what to do with each row of an import.
    ///
    /// @param file where the rows come from
    /// @param wanted called with a choice for each row; not at all if a person gives up
    void askImport(
            String file,
            DomainName zone,
            List<Import.Row> rows,
            Consumer<List<Import.Chosen>> wanted);

    /// Asks whose version of each conflict of a merge is to be.
    ///
    /// @param file where theirs comes from
    /// @param wanted called with a choice for each conflict; not at all if a person gives up
    void askMerge(String file, Merge merge, Consumer<Map<RecordSet.Key, Conflict.Choice>> wanted);

    /// Asks for the format to write a zone in, and says what that cannot carry.
    ///
    /// @param wanted called with the format; not at all if a person gives up
    void askExport(Zone zone, List<Codec> formats, Consumer<Codec> wanted);

    /// Asks whether cells are to be pasted over others, and lets `paste` do it.
    void askPaste(CellPasteController paste);

    /// Asks what of a pasted text is to be staged, and lets `paste` do it.
    ///
    /// @param copying takes the refused rows as text
    void askPaste(DomainName zone, PasteController paste, Consumer<String> copying);

    /// Asks where a zone is to be moved.
    void askMove(Zone zone, Consumer<MoveRequest> wanted);

    /// Asks how to do something with many record sets, and lets `bulk` do it.
    void askBulk(BulkController bulk);

    /// Asks what record sets are to be made, and lets `wizard` make them.
    void askWizard(WizardController wizard);

    /// Asks how the members of a group are to be, and lets `group` make them so.
    void askGroup(GroupController group);

    /// Shows and edits what a zone is beside its records.
    void askProperties(ZoneInfo info, Consumer<ZoneInfo> wanted);
}
