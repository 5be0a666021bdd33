package org.zonewright.cli;

import org.zonewright.analysis.resolve.DigText;
import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.analysis.resolve.Step;
import org.zonewright.model.zone.Escapes;

import java.util.List;
import java.util.Locale;

/// An answer for people: as `dig` prints it, then the steps that led to it.
record AnswerText(Terminal terminal) {

    void print(Question question, Resolver resolver, boolean shares) {
        Response response = resolver.answer(question);
        terminal.out().print(DigText.of(question, response));
        terminal.out().println();
        print("cli.simulate.trace");
        var table = new Table();
        List<Step> steps = response.steps();
        for (int i = 0; i < steps.size(); i++) {
            add(table, i + 1, steps.get(i));
        }
        table.print(terminal.out());
        if (shares) {
            terminal.out().println();
            print("cli.simulate.outcomes");
            resolver.distribution(question).forEach(this::print);
        }
    }

    private void add(Table table, int number, Step step) {
        table.add(
                ";" + " ".repeat(number < 10 ? 2 : 1) + number,
                step.kind().id(),
                Escapes.octalToDecimal(step.name().canonical()),
                terminal.words().text(step.why()));
        for (Step.Loser loser : step.losers()) {
            table.add(
                    ";",
                    "",
                    "",
                    terminal.words()
                            .text(
                                    "cli.simulate.loser",
                                    loser.label(),
                                    terminal.words().text(loser.why())));
        }
    }

    private void print(Outcome outcome) {
        String percent = String.format(Locale.ROOT, "%.2f", 100 * outcome.share().toDouble());
        print("cli.simulate.outcome", percent, outcome.share(), outcome.rcode());
        outcome.partly()
                .ifPresent(partly -> print("cli.simulate.partly", partly.count(), partly.of()));
        outcome.answer().forEach(record -> terminal.out().println(DigText.line(record)));
    }

    private void print(String key, Object... args) {
        terminal.out().println(terminal.words().text(key, args));
    }
}
