package org.zonewright.cli;

import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.rules.Fixable;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.plan.preflight.PlanRules;
import org.zonewright.l10n.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.stream.Stream;

/// Prints the rules of `lint`.
final class RulesCommand implements Command {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(options.choice(Options.FORMAT, List.of("text", "json")).build());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        if (Options.format(given).equals("json")) {
            terminal.out().println(json(terminal.words()));
        } else {
            table(terminal.words()).print(terminal.out());
        }
        return ExitCode.DONE;
    }

    private static List<LintRule> all() {
        return Stream.concat(LintRules.ALL.stream(), PlanRules.ALL.stream()).toList();
    }

    private static Table table(Messages words) {
        var table = new Table();
        table.add(
                words.text("cli.column.rule"),
                words.text("cli.column.severity"),
                words.text("cli.column.rule-set"),
                words.text("cli.column.source"));
        for (LintRule rule : all()) {
            table.add(rule.id(), rule.severity().id(), rule.set(), rule.source());
        }
        return table;
    }

    private static String json(Messages words) {
        return Json.pretty(
                json -> {
                    json.writeStartArray();
                    for (LintRule rule : all()) {
                        json.writeStartObject();
                        json.writeStringProperty("id", rule.id());
                        json.writeStringProperty("severity", rule.severity().id());
                        json.writeStringProperty("set", rule.set());
                        json.writeStringProperty("source", rule.source());
                        json.writeStringProperty("explanation", words.text(rule.explain()));
                        json.writeBooleanProperty("fixable", Fixable.is(rule.id()));
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }
}
