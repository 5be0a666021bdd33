package org.zonewright.gui.table;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ShareBar;
import org.zonewright.gui.control.Tone;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;

/// Draws the value column: values with a pill for those that follow, alias targets behind the icon
/// of their service, the shares of a weighted group.
final class ValueCells {

    private static final double SHARES_WIDTH = 140;

    private final RowWords words;

    ValueCells(RowWords words) {
        this.words = words;
    }

    Node node(Row row, RowFacts facts) {
        return switch (row) {
            case Row.Group group -> group(group);
            case Row.Single single -> single(single, facts);
            case Row.Unreadable unreadable ->
                    RowCells.row(
                            Icon.ERROR.node(Tone.DANGER),
                            Badges.styled(words.messages().text(unreadable.set().why()), "mono"));
        };
    }

    private Node group(Row.Group group) {
        Label picks = Badges.styled(words.picks(group), "muted");
        if (group.policy() != Routing.Policy.WEIGHTED) {
            return picks;
        }
        var bar = new ShareBar(SHARES_WIDTH);
        bar.setShares(
                group.members().stream()
                        .filter(Row.Single::isLive)
                        .flatMap(member -> member.share().stream())
                        .map(share -> Math.clamp(share.now(), 0, 1))
                        .toList());
        return RowCells.row(bar, picks);
    }

    private Node single(Row.Single row, RowFacts facts) {
        RecordSet set = row.set();
        return switch (set.content()) {
            case Content.Values(_, List<String> values) -> values(values, row, facts);
            case Content.Alias alias -> target(alias, row, facts);
            case Content.TrafficPolicy(String id) ->
                    RowCells.row(
                            Icon.READ_ONLY.node("muted"),
                            Badges.styled(
                                    words.messages().text("table.traffic-policy", id), "muted"));
        };
    }

    private Node values(List<String> values, Row row, RowFacts facts) {
        if (values.isEmpty()) {
            return marked(
                    Badges.styled(words.messages().text("table.no-values"), "muted"), row, facts);
        }
        HBox box = RowCells.row(marked(Badges.mono(values.getFirst()), row, facts));
        if (values.size() > 1) {
            Label more = Badges.pill("+" + (values.size() - 1));
            more.setMinWidth(Label.USE_PREF_SIZE);
            box.getChildren().add(more);
        }
        return box;
    }

    private Node target(Content.Alias alias, Row row, RowFacts facts) {
        Optional<AliasMatch> service = words.service(alias.target());
        if (service.isEmpty()) {
            Label target = Badges.mono(alias.target().relativeTo(facts.zoneName()));
            return RowCells.row(Icon.ALIAS_TO_RECORD.node(Tone.ACCENT), marked(target, row, facts));
        }
        Label name = Badges.secondary(words.serviceName(service.get()));
        name.setMinWidth(Label.USE_PREF_SIZE);
        Label target = Badges.mono(alias.target().canonical());
        return RowCells.row(
                icon(service.get()).node(Tone.ACCENT), name, marked(target, row, facts));
    }

    private static Icon icon(AliasMatch match) {
        return switch (match.service().id()) {
            case "elb-alb-classic", "elb-nlb" -> Icon.LOAD_BALANCER;
            case "cloudfront", "apigateway-edge", "appsync", "cognito-user-pool-domain" ->
                    Icon.CLOUD_FRONT;
            case "s3-website" -> Icon.S3;
            case "apigateway-regional" -> Icon.API_GATEWAY;
            default -> Icon.AWS_SERVICE;
        };
    }

    private static Label marked(Label label, Row row, RowFacts facts) {
        facts.findings(row, Finding.Field.VALUE).stream()
                .findFirst()
                .ifPresent(finding -> RowCells.marked(label, finding.severity()));
        return label;
    }
}
