package org.zonewright.analysis.graph.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.GraphZones;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.KnownParts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.analysis.graph.layout.TextMeasure;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Zone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class PicturesTest {

    private static final Messages WORDS = new Messages(Locale.ENGLISH);
    private static final TextMeasure FONTS = new BundledFonts();

    private static AliasGraph graph(Zone zone) {
        return AliasGraph.of(zone, new AliasServices());
    }

    private static Drawing drawing(Zone zone) throws InterruptedException {
        return new GraphLayout(WORDS::text, FONTS)
                .draw(graph(zone), KnownParts.NONE, Progress.SILENT);
    }

    private static String svg(Zone zone, Palette palette) throws InterruptedException {
        return new SvgPicture(FONTS, WORDS::text).of(drawing(zone), palette);
    }

    private static Document parse(String svg)
            throws ParserConfigurationException, IOException, SAXException {
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(bytes);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void svgIsXmlWithFullNamesInTitles(Palette palette) throws Exception {
        var titles =
                parse(svg(GraphZones.random(40, 3), palette))
                        .getElementsByTagNameNS("http://www.w3.org/2000/svg", "title");
        Set<String> said =
                IntStream.range(0, titles.getLength())
                        .mapToObj(i -> titles.item(i).getTextContent().split("[ \n]", 2)[0])
                        .collect(Collectors.toSet());

        assertTrue(
                said.containsAll(Set.of("example.com.", "n1.example.com.", "d1.cloudfront.net.")),
                said::toString);
    }

    /// A name may hold any byte, a value any text.
    @Test
    void svgSurvivesOddNamesAndValues() throws Exception {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        <&">\\001 ALIAS A gone.example.com.
                        t TXT "<b>&amp;\u0001 ]]>" ; weighted 1 id=<&>"'
                        """);

        assertEquals("svg", parse(svg(zone, Palette.LIGHT)).getDocumentElement().getLocalName());
    }

    @Test
    void theSameZoneIsTheSameText() throws InterruptedException {
        assertEquals(
                svg(GraphZones.random(30, 5), Palette.DARK),
                svg(GraphZones.random(30, 5), Palette.DARK));
    }

    @Test
    void pngIsTwiceTheDrawing() throws InterruptedException, IOException {
        Drawing drawing = drawing(GraphZones.random(20, 1));

        byte[] png = new PngPicture(FONTS, WORDS::text).of(drawing, Palette.DARK);

        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertTrue(image.getWidth() >= 2 * drawing.width() - 2);
        assertEquals(Palette.DARK.rgb(Ink.BG_DEFAULT), image.getRGB(0, 0) & 0xffffff);
    }

    private static final String SMALL =
            """
            shop ALIAS A app.example.com. ; failover PRIMARY id=p
            shop A 192.0.2.1 ; failover SECONDARY id="q"
            app ALIAS A gone.example.com.
            """;

    private static String text(PictureFormat format, Palette palette) throws InterruptedException {
        byte[] bytes =
                new Pictures(FONTS, WORDS::text)
                        .of(
                                graph(Zones.hosted("example.com.", SMALL)),
                                format,
                                palette,
                                Progress.SILENT);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String statements(String text) {
        return text.lines()
                .filter(line -> line.startsWith("  \""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void dotIsAsGraphvizReadsIt() throws InterruptedException {
        assertEquals(
                """
                  "set app.example.com. A" [label="app.example.com. A\\nalias"];
                  "missing gone.example.com. A" [style=dashed, color="#cf222e", fontcolor="#cf222e", label="gone.example.com. A\\nno such record"];
                  "question shop.example.com. A" [style="rounded,filled", fillcolor="#f6f8fa", label="shop.example.com. A"];
                  "set shop.example.com. A" [shape=plain, label=<<table border="0" cellborder="1" cellspacing="0" cellpadding="4"><tr><td><b>shop.example.com. A</b> failover</td></tr><tr><td port="m0" align="left">&quot;q&quot; SECONDARY</td></tr><tr><td port="m1" align="left">p PRIMARY</td></tr></table>>];
                  "values shop.example.com. A \\"q\\"" [style=solid, label="192.0.2.1\\nTTL 300"];
                  "question shop.example.com. A" -> "set shop.example.com. A" [color="#0969da"];
                  "set app.example.com. A" -> "missing gone.example.com. A" [label="SERVFAIL", color="#cf222e", style=dashed];
                  "set shop.example.com. A":m0:e -> "values shop.example.com. A \\"q\\"" [label="standby", color="#6e7781"];
                  "set shop.example.com. A":m1:e -> "set app.example.com. A" [label="PRIMARY", color="#cf222e", style=dashed];
                """,
                statements(text(PictureFormat.DOT, Palette.LIGHT)));
    }

    @Test
    void mermaidIsAFlowchart() throws InterruptedException {
        assertEquals(
                """
                flowchart LR
                  n1["app.example.com. A<br>alias"]
                  n2["gone.example.com. A<br>no such record"]
                  n3(["shop.example.com. A"])
                  n4["shop.example.com. A<br>failover"]
                  n5[["192.0.2.1<br>TTL 300"]]
                  subgraph legend ["LEGEND"]
                    l1(["name"]) -->|"answers"| l2["routing set"] -.->|"standby"| l3[["endpoint"]]
                    l2 -.->|"broken"| l4["missing"]:::missing
                  end
                  n3 --> n4
                  n1 -.->|"SERVFAIL"| n2
                  n4 -.->|"#quot;q#quot; standby"| n5
                  n4 -.->|"p PRIMARY"| n1
                  classDef missing stroke:#cf222e,color:#cf222e,stroke-dasharray:4 3
                  class n2 missing
                  linkStyle 2,4,6 stroke:#cf222e
                """,
                text(PictureFormat.MERMAID, Palette.LIGHT));
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureFormat.class,
            names = {"SVG", "DOT", "MERMAID"})
    void eachPictureHasALegendAndTheColoursOfItsTheme(PictureFormat format)
            throws InterruptedException {
        for (Palette palette : Palette.values()) {
            String text = text(format, palette);

            assertTrue(text.contains("LEGEND") || text.contains("routing set"), text);
            assertTrue(text.contains(palette.hex(Ink.DANGER_FG)), text);
        }
    }
}
