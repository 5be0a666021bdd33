package org.zonewright.codec.route53;

import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.Optional;

/// What people write about a zone: the blocks `Notes` and `Waivers`.
final class AnnotationBlocks {

    static final String NOTES = "Notes";
    static final String WAIVERS = "Waivers";

    private final BesidesReader reader;

    AnnotationBlocks(BesidesReader reader) {
        this.reader = reader;
    }

    Annotations read() {
        return new Annotations(
                reader.objects(NOTES).flatMap(item -> note(item).stream()).toList(),
                reader.objects(WAIVERS).flatMap(item -> waiver(item).stream()).toList());
    }

    private static Optional<Annotations.Note> note(Members item) {
        Optional<String> name = item.need("Name");
        Optional<String> type = item.need("Type");
        return name.flatMap(
                of ->
                        type.map(
                                is ->
                                        new Annotations.Note(
                                                new RecordSet.Key(
                                                        DomainName.of(of),
                                                        RecordType.of(is),
                                                        item.text("SetIdentifier").orElse("")),
                                                item.text("Owner"),
                                                item.text("Ticket"),
                                                item.text("Text").orElse(""),
                                                item.text("Expires"))));
    }

    private static Optional<Annotations.Waiver> waiver(Members item) {
        return item.need("Rule")
                .map(
                        rule ->
                                new Annotations.Waiver(
                                        rule,
                                        item.text("Name"),
                                        item.text("Reason").orElse(""),
                                        item.text("Expires")));
    }
}
