package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.OpenNames;
import org.zonewright.analysis.lint.common.OpenNames.Answer;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// MTA-STS takes two things: a TXT record at `_mta-sts` and a web server at `mta-sts` (RFC 8461
/// section 3).
final class MtaSts implements Check.OfTree {

    private static final LintRule RULE =
            new LintRule("mtasts-half", Severity.WARNING, LintRule.MAIL, "RFC 8461 section 3");

    private static final String RECORD = "_mta-sts";
    private static final String HOST = "mta-sts";
    private static final String VERSION = "STSv1";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,32}");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        String name = node.name().canonical();
        if (name.startsWith(RECORD + ".")) {
            node.group(RecordType.TXT).ifPresent(texts -> record(texts, report));
            host(node, context, report);
        } else if (name.startsWith(HOST + ".")) {
            page(node, context, report);
        }
    }

    private static void record(Group texts, Report report) {
        List<String> values =
                texts.first().set().values().stream().map(v -> TextValue.of(v).text()).toList();
        List<TagList> records =
                values.stream().map(TagList::of).filter(tags -> tags.begins(VERSION)).toList();
        if (records.size() > 1) {
            say(texts, "multiple", String.valueOf(records.size()), report);
        } else if (records.isEmpty()) {
            say(texts, "version", Values.brief(values.isEmpty() ? "" : values.getFirst()), report);
        } else if (!ID.matcher(records.getFirst().value("id").orElse("")).matches()) {
            say(texts, "id", Values.brief(records.getFirst().value("id").orElse("")), report);
        }
    }

    private static void host(Node node, LintContext context, Report report) {
        DomainName host = node.name().parent().orElseThrow().child(HOST);
        boolean exists = node.has(RecordType.TXT) || node.has(RecordType.CNAME);
        if (exists && OpenNames.ofZone(context).hasAddress(host).equals(Optional.of(false))) {
            say(node.groups().getFirst(), "no-host", Names.plain(host), report);
        }
    }

    private static void page(Node node, LintContext context, Report report) {
        DomainName record = node.name().parent().orElseThrow().child(RECORD);
        boolean exists =
                node.has(RecordType.A) || node.has(RecordType.AAAA) || node.has(RecordType.CNAME);
        if (exists
                && OpenNames.ofZone(context).ask(record, RecordType.TXT)
                        instanceof Answer.Nothing) {
            say(node.groups().getFirst(), "no-record", Names.plain(record), report);
        }
    }

    private static void say(Group group, String variant, String what, Report report) {
        report.at(group, RULE).field(Field.VALUE).saysVariant(variant, what).add();
    }
}
