package org.zonewright.codec.route53;

import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.analysis.plan.preflight.Request;
import org.zonewright.analysis.plan.preflight.Request.Change;
import org.zonewright.analysis.plan.preflight.Request.Fault;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads a change batch as the request that it is, change by change and just as it says: what Route
/// 53 would refuse is for others to tell.
public final class RequestReader {

    /// What came of a file.
    public sealed interface Outcome {

        record Read(Request request) implements Outcome {}

        /// It is no change batch.
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final SourceText source;

    private RequestReader(SourceText source) {
        this.source = source;
    }

    /// @param name of the text, for messages
    public static Outcome read(byte[] text, String name) {
        var reader = new RequestReader(SourceText.decode(text, name));
        return switch (BatchDocument.parse(reader.source)) {
            case BatchDocument.Outcome.Refused(var problems) -> new Outcome.Refused(problems);
            case BatchDocument.Outcome.Parsed(var document) ->
                    new Outcome.Read(
                            new Request(
                                    document.zoneId(),
                                    document.comment(),
                                    document.changes().items().stream()
                                            .map(reader::change)
                                            .toList()));
        };
    }

    private Change change(Json change) {
        Optional<String> action =
                change instanceof Json.Obj object ? object.text("Action") : Optional.empty();
        Optional<Json> set = BatchDocument.member(change, "ResourceRecordSet");
        if (action.isEmpty() || !(set.orElse(change) instanceof Json.Obj object) || set.isEmpty()) {
            String missing = action.isEmpty() ? "Action" : "ResourceRecordSet";
            return new Change.Malformed(
                    Fault.OTHER, "", "", "", "", missing, Phrase.of("codec.missing", missing));
        }
        Optional<Action> known =
                Arrays.stream(Action.values())
                        .filter(one -> one.name().equals(action.get()))
                        .findFirst();
        if (known.isEmpty()) {
            Phrase why = Phrase.of("codec.expected-action", action.get());
            return malformed(Fault.ACTION, action.get(), object, action.get(), why);
        }
        return switch (SetReader.read(source, object)) {
            case SetReader.Outcome.Unreadable(Defect defect) ->
                    malformed(fault(defect), action.get(), object, detail(defect), defect.why());
            case SetReader.Outcome.Readable(RecordSet read) -> {
                String type = object.text("Type").orElse("");
                yield type.equals(read.type().mnemonic())
                        ? new Change.Readable(new Item(known.get(), read))
                        : malformed(
                                Fault.OTHER,
                                action.get(),
                                object,
                                type,
                                Phrase.of("lint.r53-type-unsupported", type));
            }
        };
    }

    private static Change malformed(
            Fault fault, String action, Json.Obj set, String detail, Phrase why) {
        return new Change.Malformed(
                fault,
                action,
                set.text("Name").orElse(""),
                set.text("Type").orElse(""),
                set.text("SetIdentifier").orElse(""),
                detail,
                why);
    }

    private static String detail(Defect defect) {
        return defect.why().args().isEmpty() ? "" : defect.why().args().getFirst();
    }

    private static Fault fault(Defect defect) {
        boolean isMissing = defect.why().key().equals("codec.missing");
        return switch (defect.rule()) {
            case Defect.BODY -> {
                if (isMissing) {
                    yield Fault.ALIAS_MEMBER;
                }
                boolean two = defect.why().key().equals("codec.content-two");
                yield two ? Fault.TWO_CONTENTS : Fault.NO_CONTENT;
            }
            case Defect.ALIAS_TTL -> Fault.TWO_CONTENTS;
            case Defect.NO_VALUES -> Fault.NO_CONTENT;
            case Defect.TWO_POLICIES ->
                    defect.why().key().equals("codec.policy-two")
                            ? Fault.TWO_POLICIES
                            : Fault.NO_POLICY;
            case Defect.NO_IDENTIFIER -> Fault.NO_IDENTIFIER;
            default -> Fault.OTHER;
        };
    }
}
