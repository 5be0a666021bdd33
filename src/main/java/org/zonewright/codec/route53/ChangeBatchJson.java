package org.zonewright.codec.route53;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.codec.Head;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.model.edit.Import;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `aws route53 change-resource-record-sets --change-batch file://…` takes. A zone is written
/// as an UPSERT of each of its sets, so that it can be sent to an empty hosted zone or over an old
/// one.
///
/// Read, it is the zone that it makes of an empty one; what it deletes is a problem then.
public final class ChangeBatchJson implements ReadingCodec {

    /// What is said of a deletion where there is nothing to delete it from.
    public static final String DELETE_LEFT_OUT = "codec.delete-left-out";

    private static final int UNIT = 4;

    @Override
    public String id() {
        return "change-batch";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public boolean recognises(Head text) {
        return Kind.of(text) == Kind.CHANGE_BATCH;
    }

    @Override
    public Parsed read(byte[] text, String source, Optional<DomainName> origin) {
        return ChangeBatchReader.read(text, source, origin);
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        ChangeBatch batch = ChangePlan.upserting(zone);
        write(batch, out);
        return losses(zone, batch);
    }

    /// The record sets that a batch deletes in the end, in its order.
    ///
    /// @param text of a batch; of anything else none are
    public static List<Import.Deletion> deletions(byte[] text) {
        return Kind.of(Head.of(text)) == Kind.CHANGE_BATCH
                ? ChangeBatchReader.deletions(text)
                : List.of();
    }

    /// Writes one batch, as AWS's own documents lay it out.
    ///
    /// @throws IOException if `out` throws it
    public static void write(ChangeBatch batch, Appendable out) throws IOException {
        write(batch, "", out);
    }

    /// The same, with a comment that Route 53 keeps with the change.
    ///
    /// @param comment at most 256 characters; empty for none
    /// @throws IOException if `out` throws it
    public static void write(ChangeBatch batch, String comment, Appendable out) throws IOException {
        var compact = new StringBuilder();
        var laidOut = new StringBuilder();
        out.append("{\n    ");
        if (!comment.isEmpty()) {
            JsonText.quote("Comment", compact);
            compact.append(": ");
            JsonText.quote(comment, compact);
            out.append(compact).append(",\n    ");
        }
        out.append("\"Changes\": [");
        String separator = "";
        for (ChangeBatch.Item item : batch.items()) {
            laidOut.setLength(0);
            laidOut.append(separator);
            JsonText.newLine(laidOut, 2 * UNIT);
            compact.setLength(0);
            compact.append("{\"Action\":\"").append(item.action().name());
            compact.append("\",\"ResourceRecordSet\":");
            SetWriter.write(item.set(), compact);
            compact.append('}');
            JsonText.indent(compact, UNIT, 2, laidOut);
            out.append(laidOut);
            separator = ",";
        }
        out.append(batch.items().isEmpty() ? "]\n}\n" : "\n    ]\n}\n");
    }

    private static List<Loss> losses(Zone zone, ChangeBatch batch) {
        var losses = new ArrayList<Loss>();
        zone.entries().forEach(entry -> EntryLoss.of(entry).forEach(losses::add));
        if (!zone.healthChecks().isEmpty()) {
            losses.add(ofZone("codec.loss-health-checks", zone.healthChecks().size()));
        }
        boolean hasOwn =
                !zone.simulation().equals(Simulation.NONE)
                        || !zone.annotations().equals(Annotations.NONE)
                        || zone.besides().member(Zone.Besides.EXPECTATIONS).isPresent();
        if (hasOwn) {
            losses.add(ofZone("codec.loss-editor-blocks"));
        }
        if (!batch.isWithinLimits()) {
            losses.add(
                    ofZone(
                            "codec.loss-too-large",
                            batch.elements(),
                            ChangeBatch.MAX_ELEMENTS,
                            batch.characters(),
                            ChangeBatch.MAX_CHARACTERS));
        }
        return losses;
    }

    private static Loss ofZone(String key, Object... args) {
        return new Loss(Optional.empty(), Phrase.of(key, args));
    }
}
