package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.ZoneNames;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

/// Keys in the DNS are worth what DNSSEC makes of them: in a zone that is not signed nobody should
/// believe them (RFC 6698 section 4, RFC 4255 section 3.1). Said once a zone.
///
/// Whether it is signed its record sets do not tell. What does is the parent's DS set, where the
/// parent is open too, or a member `Status` of the file as `aws route53 get-dnssec` prints it.
final class UnsignedData implements Check.OfZone {

    private static final LintRule RULE =
            new LintRule(
                    "sec-tlsa-unsigned",
                    Severity.INFO,
                    LintRule.SECURITY,
                    "RFC 6698 section 4.1; RFC 4255 section 3.1");

    private static final String STATUS = "Status";

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        Optional<RecordSet> first =
                first(RecordType.TLSA, context).or(() -> first(RecordType.SSHFP, context));
        if (first.isEmpty()) {
            return;
        }
        Optional<Boolean> isSigned = isSigned(context);
        if (isSigned.isEmpty()) {
            report.at(first.get(), RULE)
                    .severity(Severity.UNVERIFIED)
                    .saysVariant("unknown", first.get().type())
                    .add();
        } else if (!isSigned.get()) {
            report.at(first.get(), RULE).says(first.get().type()).add();
        }
    }

    private static Optional<RecordSet> first(RecordType type, LintContext context) {
        return context.zone()
                .namesWith(type)
                .findFirst()
                .map(name -> context.zone().group(name, type).iterator().next());
    }

    private static Optional<Boolean> isSigned(LintContext context) {
        Optional<String> status = context.zone().besides().member(STATUS);
        if (status.isPresent() && status.get().contains("SIGNING")) {
            return Optional.of(!status.get().contains("NOT_SIGNING"));
        }
        DomainName apex = context.apex();
        Optional<ZoneNames> parent =
                apex.parent().flatMap(above -> context.neighbours().holding(above, false));
        return parent.map(names -> !names.zone().group(apex, RecordType.DS).isEmpty());
    }
}
