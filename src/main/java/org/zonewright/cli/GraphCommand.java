package org.zonewright.cli;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.KnownParts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.analysis.graph.picture.DotPicture;
import org.zonewright.analysis.graph.picture.MermaidPicture;
import org.zonewright.analysis.graph.picture.Palette;
import org.zonewright.analysis.graph.picture.PngPicture;
import org.zonewright.analysis.graph.picture.SvgPicture;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Draws what points where in a zone.
final class GraphCommand implements Command {

    private static final String TO = "--to";
    private static final String ROOT = "--root";

    @Override
    public String name() {
        return "graph";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(
                options.choice(TO, List.of("svg", "png", "dot", "mermaid")).required(true).build());
        spec.addOption(options.domainName(ROOT));
        spec.addOption(options.out());
        options.reading(spec);
        spec.addPositional(options.file());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws InterruptedException {
        Optional<OpenedZone> zone = terminal.open(Options.file(given), Options.manner(given));
        if (zone.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        var services = new AliasServices();
        DomainName root = given.matchedOptionValue(ROOT, null);
        AliasGraph graph =
                root == null
                        ? AliasGraph.of(zone.get().zone(), services)
                        : AliasGraph.reaching(zone.get().zone(), services, root);
        byte[] picture = picture(graph, given.matchedOptionValue(TO, ""), terminal.words());
        return new Output(terminal, Options.out(given)).write(picture);
    }

    private static byte[] picture(AliasGraph graph, String format, Messages words)
            throws InterruptedException {
        var fonts = new BundledFonts();
        return switch (format) {
            case "dot" -> utf8(new DotPicture(words::text).of(graph));
            case "mermaid" -> utf8(new MermaidPicture(words::text).of(graph));
            case "png" ->
                    new PngPicture(fonts, words::text)
                            .of(drawing(graph, words, fonts), Palette.LIGHT);
            default ->
                    utf8(
                            new SvgPicture(fonts, words::text)
                                    .of(drawing(graph, words, fonts), Palette.LIGHT));
        };
    }

    private static Drawing drawing(AliasGraph graph, Messages words, BundledFonts fonts)
            throws InterruptedException {
        return new GraphLayout(words::text, fonts).draw(graph, KnownParts.NONE, Progress.SILENT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
