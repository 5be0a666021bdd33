package org.zonewright.cli;

import org.zonewright.analysis.plan.preflight.Verdict;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.analysis.plan.review.Reviewer;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.OpenedZone;
import org.zonewright.session.PlanCalendar;
import org.zonewright.session.PlanFolder;
import org.zonewright.session.StaleBase;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes the change batches that turn one zone into another, and those that turn it back.
final class PlanCommand implements Command {

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(
                options.text(Options.OUT, "DIR")
                        .type(Path.class)
                        .required(true)
                        .description(options.words().text("cli.plan.out"))
                        .build());
        spec.addOption(options.choice(Options.FORMAT, List.of("text", "json")).build());
        options.reading(spec);
        spec.addPositional(options.at(0, "OLD", "cli.plan.old"));
        spec.addPositional(options.at(1, "NEW", "cli.plan.new"));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Path before = given.matchedPositionalValue(0, Path.of(""));
        Path after = given.matchedPositionalValue(1, Path.of(""));
        Optional<OpenedZone> old = terminal.open(before, Options.manner(given));
        Optional<OpenedZone> next = terminal.open(after, Options.manner(given));
        if (old.isEmpty() || next.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        Zone base = old.get().zone();
        Zone draft = next.get().zone();
        Options.sameZone(List.of(base, draft), given, terminal);
        ZoneDiff diff = ZoneDiff.between(base, draft);
        Review review =
                new Reviewer(new AliasServices(), new Geography())
                        .review(base, draft, diff.changes());
        Instant now = Instant.now();
        Review whole = StaleBase.of(old.get(), now).map(review::with).orElse(review);
        return write(whole, base.name(), now, given, terminal);
    }

    private static int write(
            Review review, DomainName zone, Instant now, ParseResult given, Terminal terminal) {
        var text = new PlanText(terminal.words());
        if (review.refusal().isPresent()) {
            refused(review.apply(), text, terminal);
            return ExitCode.FAILED;
        }
        Path folder = Options.out(given).orElseThrow();
        boolean isEmpty = review.plan().apply().isEmpty();
        PlanFolder.Outcome outcome =
                isEmpty
                        ? PlanFolder.clear(folder)
                        : PlanFolder.write(
                                folder,
                                zone,
                                review.plan(),
                                PlanCalendar.of(
                                        zone, review.schedule(), now, terminal.words()::text));
        switch (outcome) {
            case PlanFolder.Outcome.Failed(Path path, Phrase why) -> {
                terminal.complainOf(path, why);
                return ExitCode.FAILED;
            }
            case PlanFolder.Outcome.Written(_, int removed) when removed > 0 ->
                    terminal.complain(Phrase.of("cli.plan.removed", removed, folder));
            case PlanFolder.Outcome.Written _ -> {}
        }
        terminal.out()
                .println(
                        Options.format(given).equals("json")
                                ? new PlanJson(terminal.words()).of(zone, review)
                                : text.of(zone, review));
        return isEmpty && review.plan().leftOut().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static void refused(List<Verdict> verdicts, PlanText text, Terminal terminal) {
        String file = PlanFolder.name("apply", verdicts.size());
        terminal.err().println(new VerdictText(text.words()).of(file, verdicts.getLast()));
        terminal.complain(Phrase.of("cli.plan.refused"));
    }
}
