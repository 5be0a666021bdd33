package org.zonewright.gui.table;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ServiceIcon;
import org.zonewright.gui.control.Tone;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;

/// Draws the value column: values with a pill for those that follow, alias targets behind the icon
/// of their service, the shares of a weighted group.
final class ValueCells {

    /// Letters of a list of shares that stay whole where the bar before them gets shorter.
    private static final int FEW_SHARES = 16;

    private static final double SHARES_WIDTH = 140;

    private final RowWords words;

    ValueCells(RowWords words) {
        this.words = words;
    }

    Face face(Row row, RowFacts facts) {
        return switch (row) {
            case Row.Group group -> group(group);
            case Row.Single single -> single(single, facts);
            case Row.Unreadable unreadable ->
                    Face.row(
                            Part.Glyph.of(Icon.ERROR, Tone.DANGER),
                            Part.Words.of(words.messages().text(unreadable.set().why()), "mono"));
        };
    }

    private Face group(Row.Group group) {
        Part.Words picks = Part.Words.of(words.picks(group), "muted");
        if (group.policy() != Routing.Policy.WEIGHTED) {
            return Face.row(picks);
        }
        List<Double> shares =
                group.members().stream()
                        .filter(Row.Single::isLive)
                        .flatMap(member -> member.share().stream())
                        .map(share -> Math.clamp(share.now(), 0, 1))
                        .toList();
        boolean few = picks.text().length() <= FEW_SHARES;
        return Face.row(new Part.Bar(SHARES_WIDTH, shares), few ? picks.uncut() : picks);
    }

    private Face single(Row.Single row, RowFacts facts) {
        return switch (row.set().content()) {
            case Content.Values(_, List<String> values) -> values(values, row, facts);
            case Content.Alias alias -> target(alias, row, facts);
            case Content.TrafficPolicy(String id) ->
                    Face.row(
                            Part.Glyph.of(Icon.READ_ONLY, "muted"),
                            Part.Words.of(
                                    words.messages().text("table.traffic-policy", id), "muted"));
        };
    }

    private Face values(List<String> values, Row row, RowFacts facts) {
        if (values.isEmpty()) {
            String none = words.messages().text("table.no-values");
            return Face.row(marked(Part.Words.of(none, "muted"), row, facts));
        }
        Part.Words first = marked(Part.Words.of(values.getFirst(), "mono"), row, facts);
        return values.size() == 1
                ? Face.row(first)
                : Face.row(first, Part.Words.pill("+" + (values.size() - 1)));
    }

    private Face target(Content.Alias alias, Row row, RowFacts facts) {
        Optional<AliasMatch> service = words.service(alias.target());
        if (service.isEmpty()) {
            String target = alias.target().relativeTo(facts.zoneName());
            return Face.row(
                    Part.Glyph.of(Icon.ALIAS_TO_RECORD, Tone.ACCENT),
                    marked(Part.Words.of(target, "mono"), row, facts));
        }
        return Face.row(
                Part.Glyph.of(ServiceIcon.of(service.get()), Tone.ACCENT),
                Part.Words.of(words.serviceName(service.get()), "secondary").uncut(),
                marked(Part.Words.of(alias.target().canonical(), "mono"), row, facts));
    }

    private static Part.Words marked(Part.Words words, Row row, RowFacts facts) {
        return words.marked(facts.worst(row, Finding.Field.VALUE));
    }
}
