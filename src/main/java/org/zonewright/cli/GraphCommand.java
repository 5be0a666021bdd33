package org.zonewright.cli;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Extent;
import org.zonewright.analysis.graph.Neighbourhood;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.analysis.graph.picture.Palette;
import org.zonewright.analysis.graph.picture.PictureFormat;
import org.zonewright.analysis.graph.picture.Pictures;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Draws what points where in a zone.
final class GraphCommand implements Command {

    private static final String TO = "--to";
    private static final String ROOT = "--root";
    private static final String AROUND = "--around";
    private static final String HOPS = "--hops";
    private static final String THEME = "--theme";
    private static final String WITH = "--with";
    private static final int DEFAULT_HOPS = 2;
    private static final List<String> FORMATS =
            Arrays.stream(PictureFormat.values()).map(PictureFormat::id).toList();
    private static final List<String> THEMES =
            Arrays.stream(Palette.values())
                    .map(palette -> palette.name().toLowerCase(Locale.ROOT))
                    .toList();
    private static final List<String> POINTERS =
            Arrays.stream(Extent.Pointer.values()).map(Extent.Pointer::id).toList();

    @Override
    public String name() {
        return "graph";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(options.choice(TO, FORMATS).required(true).build());
        spec.addOption(options.domainName(ROOT));
        spec.addOption(options.domainName(AROUND));
        spec.addOption(options.text(HOPS, "N").type(int.class).build());
        spec.addOption(
                options.choice(WITH, POINTERS)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .build());
        spec.addOption(options.choice(THEME, THEMES).build());
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
        AliasGraph graph = graph(zone.get().zone(), given);
        Palette palette =
                Palette.valueOf(
                        given.matchedOptionValue(THEME, THEMES.getFirst())
                                .toUpperCase(Locale.ROOT));
        byte[] picture =
                new Pictures(new BundledFonts(), terminal.words()::text)
                        .of(graph, format(given), palette, Progress.SILENT);
        return new Output(terminal, Options.out(given)).write(picture);
    }

    private static PictureFormat format(ParseResult given) {
        String wanted = given.matchedOptionValue(TO, "");
        return Arrays.stream(PictureFormat.values())
                .filter(format -> format.id().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static AliasGraph graph(Zone zone, ParseResult given) {
        var services = new AliasServices();
        List<String> wanted = given.matchedOptionValue(WITH, List.of());
        Set<Extent.Pointer> pointers =
                Arrays.stream(Extent.Pointer.values())
                        .filter(pointer -> wanted.contains(pointer.id()))
                        .collect(Collectors.toSet());
        var extent = new Extent(pointers, List.of());
        DomainName root = given.matchedOptionValue(ROOT, null);
        AliasGraph graph =
                root == null
                        ? AliasGraph.of(zone, services, extent)
                        : AliasGraph.reaching(zone, services, extent, root);
        DomainName centre = given.matchedOptionValue(AROUND, null);
        return centre == null
                ? graph
                : around(graph, centre, given.matchedOptionValue(HOPS, DEFAULT_HOPS));
    }

    private static AliasGraph around(AliasGraph graph, DomainName centre, int hops) {
        List<String> ids =
                graph.nodes().stream()
                        .filter(node -> node.name().equals(centre))
                        .map(Node::id)
                        .toList();
        return Neighbourhood.of(graph, ids, hops, Set.of()).graph();
    }
}
