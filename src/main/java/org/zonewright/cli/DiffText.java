package org.zonewright.cli;

import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.Piece;
import org.zonewright.analysis.plan.report.PieceText;
import org.zonewright.analysis.plan.report.Report;
import org.zonewright.l10n.Messages;

import java.io.PrintStream;
import java.util.stream.Collectors;

/// A report for a terminal: what went stands in `[-…-]`, what came in `{+…+}`, as `wdiff` has it.
final class DiffText {

    private final Messages words;
    private final PrintStream out;

    DiffText(Messages words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    void print(Report report) {
        out.println(report.sentence().stream().map(words::text).collect(Collectors.joining(" ")));
        if (!report.records().differences().isEmpty()) {
            out.println();
            records(report).print(out);
        }
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
