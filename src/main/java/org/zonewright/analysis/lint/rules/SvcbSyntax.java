package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.FieldKind;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.analysis.lint.common.ValueText.Token;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// SVCB and HTTPS values: a priority, a target, then parameters (RFC 9460 section 2.1).
public final class SvcbSyntax implements Check.OfSet {

    private static final LintRule RULE =
            LintRule.refusal("r53-svcb-syntax", "RFC 9460 section 2.1; " + Sources.TYPES);

    private static final Pattern PARAMETER = Pattern.compile("([a-z0-9-]+)(=.*)?");

    /// Parameters whose values dnsjava knows how to read; of others nobody can say what they hold.
    private static final Set<String> READ =
            Set.of("mandatory", "alpn", "no-default-alpn", "port", "ipv4hint", "ipv6hint", "ech");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.HTTPS, RecordType.SVCB);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        for (Value value : row.values()) {
            if (!isRight(value)) {
                report.at(row, RULE).field(Field.VALUE).says(Values.brief(value.text())).add();
            }
        }
    }

    private static boolean isRight(Value value) {
        ValueText read = ValueText.of(value.text());
        List<Token> fields = read.tokens();
        if (read.isUnpaired()
                || fields.size() < 2
                || !FieldKind.PRIORITY.accepts(fields.get(0))
                || !FieldKind.NAME.accepts(fields.get(1))) {
            return false;
        }
        var keys = new HashSet<String>();
        for (Token parameter : fields.subList(2, fields.size())) {
            var matcher = PARAMETER.matcher(parameter.text());
            if (parameter.isQuoted() || !matcher.matches() || !keys.add(matcher.group(1))) {
                return false;
            }
        }
        boolean unread = NameFault.of(target(fields)).isPresent() || !READ.containsAll(keys);
        return unread || value.data().isPresent();
    }

    private static DomainName target(List<Token> fields) {
        return DomainName.of(fields.get(1).text());
    }
}
