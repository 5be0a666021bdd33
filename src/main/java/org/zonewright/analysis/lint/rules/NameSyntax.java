package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Aliases;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// Names that Route 53 cannot read: of record sets, in their values and as alias targets.
public final class NameSyntax implements Check.OfSet {

    private static final LintRule EMPTY = rule("r53-name-empty-label");
    private static final LintRule LABEL = rule("r53-label-too-long");
    private static final LintRule LONG = rule("r53-name-too-long");
    private static final LintRule ESCAPE = rule("r53-name-bad-escape");
    private static final LintRule SPACE = rule("r53-name-space-or-control");
    private static final LintRule UNICODE = rule("r53-name-unicode");

    private static LintRule rule(String id) {
        return LintRule.refusal(id, "RFC 1035 section 2.3.4; " + Sources.NAMES);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(EMPTY, LABEL, LONG, ESCAPE, SPACE, UNICODE);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        NameFault.of(row.name())
                .ifPresent(
                        fault ->
                                begin(row, fault, "", report)
                                        .field(Field.NAME)
                                        .fix(ownerFix(row.set(), fault))
                                        .add());
        if (row.set().content() instanceof Content.Alias alias) {
            NameFault.of(alias.target())
                    .ifPresent(
                            fault ->
                                    begin(row, fault, "", report)
                                            .field(Field.VALUE)
                                            .fix(targetFix(row.set(), alias, fault))
                                            .add());
        }
        for (Value value : row.values()) {
            for (String name : NamesInValues.of(row.type(), value.text())) {
                Optional<NameFault> fault =
                        NameFault.isPlain(name)
                                ? Optional.empty()
                                : NameFault.of(DomainName.of(name));
                if (fault.isPresent()) {
                    begin(row, fault.get(), "value-", report).field(Field.VALUE).add();
                    break;
                }
            }
        }
    }

    /// @param part of the set that has the name, as the words of Route 53 tell them apart
    private static FindingBuilder begin(Row row, NameFault fault, String part, Report report) {
        FindingBuilder finding = report.at(row, rule(fault)).says(Values.brief(fault.token()));
        return switch (fault.kind()) {
            case EMPTY_LABEL ->
                    finding.wording(
                            part + (fault.token().isEmpty() ? "name-empty" : "label-empty"),
                            fault.token());
            case LABEL_TOO_LONG -> finding.wording(part + "label-too-long", fault.token());
            case SPACE_OR_CONTROL, UNICODE ->
                    finding.wording(part + "unsupported-character", character(fault));
            case NAME_TOO_LONG, BAD_ESCAPE -> finding;
        };
    }

    /// The first that cannot stand in a name as it is.
    private static String character(NameFault fault) {
        return fault.token()
                .codePoints()
                .filter(c -> c <= ' ' || c >= 127)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse(fault.token());
    }

    private static LintRule rule(NameFault fault) {
        return switch (fault.kind()) {
            case EMPTY_LABEL -> EMPTY;
            case LABEL_TOO_LONG -> LABEL;
            case NAME_TOO_LONG -> LONG;
            case BAD_ESCAPE -> ESCAPE;
            case SPACE_OR_CONTROL -> SPACE;
            case UNICODE -> UNICODE;
        };
    }

    private static Optional<Fix> ownerFix(RecordSet set, NameFault fault) {
        return NameMending.of(set.name(), fault)
                .map(
                        mended -> {
                            var key =
                                    new RecordSet.Key(
                                            mended.name(), set.type(), set.setIdentifier());
                            return mended.fix(new Edit.Rekey(set.key(), set.withKey(key)));
                        });
    }

    private static Optional<Fix> targetFix(RecordSet set, Content.Alias alias, NameFault fault) {
        return NameMending.of(alias.target(), fault)
                .map(mended -> mended.fix(Aliases.withTarget(set, alias, mended.name())));
    }
}
