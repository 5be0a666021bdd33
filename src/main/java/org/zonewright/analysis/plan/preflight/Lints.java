package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.Mender;
import org.zonewright.analysis.lint.rules.AddressSyntax;
import org.zonewright.analysis.lint.rules.AliasServiceZoneId;
import org.zonewright.analysis.lint.rules.AliasTarget;
import org.zonewright.analysis.lint.rules.AliasType;
import org.zonewright.analysis.lint.rules.AliasZoneId;
import org.zonewright.analysis.lint.rules.ApexCname;
import org.zonewright.analysis.lint.rules.BeanstalkWithoutRegion;
import org.zonewright.analysis.lint.rules.CidrShape;
import org.zonewright.analysis.lint.rules.CloudFrontAlias;
import org.zonewright.analysis.lint.rules.CnameCoexist;
import org.zonewright.analysis.lint.rules.DuplicatePlaces;
import org.zonewright.analysis.lint.rules.DuplicateValues;
import org.zonewright.analysis.lint.rules.FailoverPrimary;
import org.zonewright.analysis.lint.rules.FieldSyntax;
import org.zonewright.analysis.lint.rules.Geoproximity;
import org.zonewright.analysis.lint.rules.GroupSize;
import org.zonewright.analysis.lint.rules.MultivalueAlias;
import org.zonewright.analysis.lint.rules.NameSyntax;
import org.zonewright.analysis.lint.rules.OutOfZone;
import org.zonewright.analysis.lint.rules.Places;
import org.zonewright.analysis.lint.rules.PolicyType;
import org.zonewright.analysis.lint.rules.PrivateZone;
import org.zonewright.analysis.lint.rules.SetLimits;
import org.zonewright.analysis.lint.rules.SingleValue;
import org.zonewright.analysis.lint.rules.SvcbSyntax;
import org.zonewright.analysis.lint.rules.TextSyntax;
import org.zonewright.analysis.lint.rules.TypeSupported;
import org.zonewright.analysis.lint.rules.WeightRange;
import org.zonewright.analysis.lint.rules.WeightedTtl;
import org.zonewright.analysis.lint.rules.WildcardNs;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What the linter says of a few record sets, as if they were all that a zone has.
final class Lints {

    /// Waivers are for people: Route 53 knows none, and none are given here.
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private static final List<Check> FORM =
            List.of(
                    new SetLimits(),
                    new TypeSupported(),
                    new WeightRange(),
                    new Places(),
                    new Geoproximity(),
                    new CidrShape(),
                    new MultivalueAlias());

    private static final List<Check> NAME = List.of(new NameSyntax(), new OutOfZone());

    /// In the order in which a refusal lists them: names, values, siblings by name, aliases.
    private static final List<Check> CONTENT =
            List.of(
                    new NameSyntax(),
                    new OutOfZone(),
                    new WildcardNs(),
                    new SetLimits(),
                    new SingleValue(),
                    new DuplicateValues(),
                    new AddressSyntax(),
                    new TextSyntax(),
                    new FieldSyntax(),
                    new SvcbSyntax(),
                    new ApexCname(),
                    new CnameCoexist(),
                    new PolicyType(),
                    new FailoverPrimary(),
                    new PrivateZone(),
                    new AliasZoneId(),
                    new AliasServiceZoneId(),
                    new AliasTarget(),
                    new AliasType(),
                    new CloudFrontAlias(),
                    new BeanstalkWithoutRegion());

    private static final List<Check> GROUP =
            List.of(new DuplicatePlaces(), new CidrShape(), new WeightedTtl(), new GroupSize());

    private final Linter form;
    private final Linter name;
    private final Linter content;
    private final Linter group;
    private final ZoneInfo info;

    /// @param info of the zone that the sets are in
    Lints(AliasServices services, Geography geography, ZoneInfo info) {
        this.info = info;
        form = new Linter(FORM, services, geography, Mender.NONE);
        name = new Linter(NAME, services, geography, Mender.NONE);
        content = new Linter(CONTENT, services, geography, Mender.NONE);
        group = new Linter(GROUP, services, geography, Mender.NONE);
    }

    /// Whether the set fits the schema of requests, apart from all others.
    List<Finding> ofForm(RecordSet set) {
        return run(form, List.of(set));
    }

    /// Whether its name can be in the zone.
    List<Finding> ofName(RecordSet set) {
        return run(name, List.of(set)).stream()
                .filter(finding -> finding.field() == Finding.Field.NAME)
                .toList();
    }

    /// Whether the set can be where these others are: of its own name, and where its alias leads.
    List<Finding> ofContent(RecordSet set, Collection<RecordSet> others) {
        var all = new ArrayList<>(others);
        all.add(set);
        return run(content, all).stream()
                .filter(
                        finding ->
                                finding.at().filter(set.key()::equals).isPresent()
                                        || isOfGroup(finding, set))
                .toList();
    }

    private static boolean isOfGroup(Finding finding, RecordSet set) {
        return finding.rule().equals("r53-cname-coexist")
                && finding.type().filter(set.type()::equals).isPresent()
                && finding.name().equals(set.name());
    }

    /// Whether these can be members of one group.
    List<Finding> ofGroup(Collection<RecordSet> members) {
        return run(group, members);
    }

    private List<Finding> run(Linter linter, Collection<RecordSet> sets) {
        return linter.lint(Zone.of(info, sets, List.of(), Zone.Besides.NOTHING), ANY_DAY);
    }
}
