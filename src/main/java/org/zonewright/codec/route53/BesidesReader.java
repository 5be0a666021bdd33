package org.zonewright.codec.route53;

import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what a zone file holds beside its record sets.
final class BesidesReader {

    private final SourceText source;
    private final Map<String, Json> blocks;
    private final List<Problem> problems;

    /// @param problems takes what cannot be read
    BesidesReader(SourceText source, Map<String, Json> blocks, List<Problem> problems) {
        this.source = source;
        this.blocks = blocks;
        this.problems = problems;
    }

    /// The zone itself; its name is what `HostedZone` says, or else owns the SOA, or else was
    /// given.
    Optional<ZoneInfo> info(Optional<DomainName> soaOwner, Optional<DomainName> given) {
        warnOfMissingPages();
        var view = new InfoBlocks(this);
        var listed = new ListedBlocks(this);
        return view.name()
                .or(() -> soaOwner)
                .or(() -> given)
                .or(listed::onlyName)
                .map(
                        name ->
                                blocks.containsKey(InfoBlocks.ZONE)
                                        ? view.info(name)
                                        : view.with(listed.zone(name)).info(name));
    }

    /// @param sets of the zone
    Zone.Besides read(Collection<RecordSet> sets, List<Extra> top, int indent) {
        var annotations = new AnnotationBlocks(this);
        return new Zone.Besides(
                HealthCheckBlock.read(this),
                new ListedBlocks(this).collections(new SimulationBlock(this).read(), sets),
                annotations.read(),
                top,
                indent);
    }

    /// The object of a block, to be asked for its members; what is wrong in it is a problem.
    Optional<Members> object(String name) {
        Json block = blocks.get(name);
        return switch (block) {
            case Json.Obj object -> Optional.of(members(object));
            case null -> Optional.empty();
            case Json.Null _ -> Optional.empty();
            default -> {
                wrong(block, "codec.expected-object", name);
                yield Optional.empty();
            }
        };
    }

    /// The objects in the list of a block.
    Stream<Members> objects(String name) {
        Json block = blocks.get(name);
        return switch (block) {
            case Json.Arr list -> objects(name, list);
            case null -> Stream.empty();
            case Json.Null _ -> Stream.empty();
            default -> {
                wrong(block, "codec.expected-list", name);
                yield Stream.empty();
            }
        };
    }

    Stream<Members> objects(String name, Json.Arr list) {
        return list.items().stream()
                .mapMulti(
                        (item, next) -> {
                            if (item instanceof Json.Obj object) {
                                next.accept(members(object));
                            } else {
                                wrong(item, "codec.expected-object", name);
                            }
                        });
    }

    /// The texts in a list.
    List<String> texts(String name, Optional<Json.Arr> list) {
        return list.map(Json.Arr::items).orElse(List.of()).stream()
                .<String>mapMulti(
                        (item, next) -> {
                            if (item instanceof Json.Text text) {
                                next.accept(text.text());
                            } else {
                                wrong(item, "codec.expected-text", name);
                            }
                        })
                .toList();
    }

    String compact(Json value) {
        return JsonText.compact(source, value);
    }

    private Members members(Json.Obj object) {
        return new Members(source, object, "", new Members.Notes(this::add));
    }

    /// Says what is wrong; the file's own text of it is kept.
    void problem(int at, Phrase what) {
        problems.add(source.remark(at, what));
    }

    private void wrong(Json found, String key, String name) {
        add(Defect.malformed(found.start(), key, name, source.token(found.start())));
    }

    private void add(Defect defect) {
        problems.add(source.remark(defect.at(), defect.why()));
    }

    /// A page of a listing holds not all of the zone: `IsTruncated` or `NextToken` say so.
    private void warnOfMissingPages() {
        Stream.of("IsTruncated", "NextToken")
                .map(blocks::get)
                .filter(
                        value ->
                                value instanceof Json.Text
                                        || (value instanceof Json.Bool truth && truth.value()))
                .findFirst()
                .ifPresent(
                        value ->
                                problems.add(
                                        source.problem(
                                                value.start(), Phrase.of("codec.cut-listing"))));
    }
}
