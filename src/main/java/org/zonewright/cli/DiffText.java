package org.zonewright.cli;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.Piece;
import org.zonewright.analysis.plan.report.AnswerWords;
import org.zonewright.analysis.plan.report.PieceText;
import org.zonewright.analysis.plan.report.Report;
import org.zonewright.analysis.resolve.QuestionCommand;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.RecordType;

import java.io.PrintStream;
import java.util.List;

/// A report for a terminal: what went stands in `[-…-]`, what came in `{+…+}`, as `wdiff` has it.
final class DiffText {

    private final Messages words;
    private final Geography geography;
    private final PrintStream out;

    DiffText(Messages words, Geography geography, PrintStream out) {
        this.words = words;
        this.geography = geography;
        this.out = out;
    }

    void print(Report report) {
        out.println(report.sentence(words::text));
        report.answers()
                .ifPresent(
                        diff -> {
                            answers(report, "changes.side-effects", diff.sideEffects());
                            answers(report, "changes.answers", diff.meant());
                        });
        if (!report.records().differences().isEmpty()) {
            heading(report, "changes.records");
            records(report).print(out);
        }
        if (!report.findings().isEmpty()) {
            heading(report, "changes.findings");
            findings(report).print(out);
        }
    }

    private Table findings(Report report) {
        var table = new Table();
        for (Finding finding : report.findings()) {
            table.add(
                    finding.severity().id(),
                    finding.name().relativeTo(report.zone()),
                    finding.type().map(RecordType::mnemonic).orElse(""),
                    finding.rule(),
                    words.text(finding.sentence()));
        }
        return table;
    }

    /// Not where the records are all there is.
    private void heading(Report report, String key) {
        out.println();
        if (report.answers().isPresent()) {
            out.println(words.text(key));
        }
    }

    private void answers(Report report, String heading, List<AnswerChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        heading(report, heading);
        var told = new AnswerWords(words::text, report.zone(), geography);
        var table = new Table();
        for (AnswerChange change : changes) {
            table.add(
                    change.isSideEffect() ? "!" : " ",
                    told.names(change),
                    told.types(change),
                    told.where(change),
                    told.before(change) + " → " + told.after(change),
                    told.because(change));
        }
        table.print(out);
        out.println();
        changes.forEach(
                change ->
                        out.println(
                                "   " + QuestionCommand.simulate(report.to(), change.question())));
    }

    private Table records(Report report) {
        var table = new Table();
        for (Difference one : report.records().differences()) {
            table.add(
                    sign(one.kind()),
                    one.entry().name().relativeTo(report.zone()),
                    one.entry().type().mnemonic(),
                    new PieceText(words::text, (mark, text) -> marked(one.kind(), mark, text))
                            .of(one.line()));
        }
        return table;
    }

    private static String sign(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case DELETED -> "-";
            case RENAMED -> ">";
            case RESPELLED -> "=";
        };
    }

    private static String marked(Difference.Kind kind, Piece.Mark mark, String text) {
        boolean isWhole = kind == Difference.Kind.ADDED || kind == Difference.Kind.DELETED;
        return switch (mark) {
            case SAME -> text;
            case GOES -> isWhole ? text : "[-" + text + "-]";
            case COMES -> isWhole ? text : "{+" + text + "+}";
        };
    }
}
