package org.zonewright.analysis.lint.rules;

import static org.zonewright.analysis.lint.common.FieldKind.PRIORITY;
import static org.zonewright.analysis.lint.common.FieldKind.QUOTED;
import static org.zonewright.model.zone.RecordType.CAA;
import static org.zonewright.model.zone.RecordType.CNAME;
import static org.zonewright.model.zone.RecordType.DS;
import static org.zonewright.model.zone.RecordType.MX;
import static org.zonewright.model.zone.RecordType.NAPTR;
import static org.zonewright.model.zone.RecordType.NS;
import static org.zonewright.model.zone.RecordType.PTR;
import static org.zonewright.model.zone.RecordType.SOA;
import static org.zonewright.model.zone.RecordType.SRV;
import static org.zonewright.model.zone.RecordType.SSHFP;
import static org.zonewright.model.zone.RecordType.TLSA;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.FieldKind;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.ValueForm;
import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.analysis.lint.common.ValueText.Token;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Values of a fixed number of fields: how many there are, and what each is.
public final class FieldSyntax implements Check.OfSet {

    private static final LintRule RANGE = LintRule.refusal("r53-priority-range", Sources.TYPES);

    private record Form(LintRule rule, List<ValueForm.Field> fields) {
        static Form of(RecordType type) {
            ValueForm form = ValueForm.of(type).orElseThrow();
            String id = "r53-" + type.mnemonic().toLowerCase(Locale.ROOT) + "-syntax";
            return new Form(
                    LintRule.refusal(id, form.source() + "; " + Sources.TYPES), form.fields());
        }
    }

    private static final int MAX_PRIORITY = 0xffff;

    private static final Map<RecordType, Form> FORMS =
            Stream.of(CAA, CNAME, DS, MX, NAPTR, NS, PTR, SOA, SRV, SSHFP, TLSA)
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Form::of));

    @Override
    public List<LintRule> rules() {
        return Stream.concat(
                        FORMS.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(form -> form.getValue().rule()),
                        Stream.of(RANGE))
                .toList();
    }

    @Override
    public Set<RecordType> types() {
        return FORMS.keySet();
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        Form form = FORMS.get(row.type());
        if (form != null) {
            for (Value value : row.values()) {
                check(row, value.text(), form, report);
            }
        }
    }

    private static void check(Row row, String text, Form form, Report report) {
        ValueText read = ValueText.of(text);
        if (read.isUnpaired() || read.tokens().size() != form.fields().size()) {
            FindingBuilder finding = report.at(row, form.rule()).field(Field.VALUE);
            if (row.type().equals(SRV)) {
                finding.wording("srv-fields", text);
            }
            finding.says(Values.brief(text)).add();
            return;
        }
        for (int i = 0; i < form.fields().size(); i++) {
            FieldKind kind = form.fields().get(i).kind();
            Token token = read.tokens().get(i);
            if (!kind.accepts(token)) {
                wrongField(row, text, kind, token, form.rule(), report);
                return;
            }
        }
        DigestLengths.wanted(row.type(), read.tokens())
                .filter(wanted -> wanted != read.tokens().getLast().text().length())
                .ifPresent(
                        wanted ->
                                report.at(row, form.rule())
                                        .field(Field.VALUE)
                                        .saysVariant(
                                                "digest",
                                                read.tokens().getLast().text().length(),
                                                wanted)
                                        .add());
    }

    private static void wrongField(
            Row row, String text, FieldKind kind, Token token, LintRule rule, Report report) {
        boolean range = kind == PRIORITY && token.text().matches("-?\\d+");
        FindingBuilder finding =
                report.at(row, range ? RANGE : rule)
                        .field(Field.VALUE)
                        .says(Values.brief(range ? token.text() : text));
        if (range) {
            finding.fix(clamped(row, text, token));
        }
        if (kind == QUOTED && !token.isQuoted()) {
            finding.wording("unquoted", text);
            quoted(row, text, token).ifPresent(next -> finding.fix(next));
        }
        finding.add();
    }

    /// The value with the number in range; where the same text comes twice nobody knows which it
    /// is.
    private static Optional<Fix> clamped(Row row, String text, Token token) {
        String near = token.text().startsWith("-") ? "0" : Integer.toString(MAX_PRIORITY);
        List<String> fields = new ArrayList<>(List.of(text.strip().split("\\s+", -1)));
        int at = fields.indexOf(token.text());
        if (at < 0 || at != fields.lastIndexOf(token.text())) {
            return Optional.empty();
        }
        fields.set(at, near);
        String next = String.join(" ", fields);
        return Optional.of(Fix.proposed("set-number", Values.respelled(row, text, next), near));
    }

    /// The value with its last field in quotes, where nothing else is wrong with it.
    private static Optional<Fix> quoted(Row row, String text, Token token) {
        String stripped = text.strip();
        if (!stripped.endsWith(" " + token.text()) || !row.type().equals(CAA)) {
            return Optional.empty();
        }
        String head = stripped.substring(0, stripped.length() - token.text().length());
        return Optional.of(Values.respell("quote", row, text, head + '"' + token.text() + '"'));
    }
}
