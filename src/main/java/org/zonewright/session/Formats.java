package org.zonewright.session;

import org.zonewright.codec.Codec;
import org.zonewright.codec.Head;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.bind.BindFormat;
import org.zonewright.codec.cli53.Cli53Format;
import org.zonewright.codec.cloudformation.CloudFormation;
import org.zonewright.codec.csv.CsvTable;
import org.zonewright.codec.octodns.OctoDns;
import org.zonewright.codec.report.HtmlReport;
import org.zonewright.codec.report.MarkdownReport;
import org.zonewright.codec.route53.ChangeBatchJson;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.codec.script.AwsCli;
import org.zonewright.codec.script.DnsControl;
import org.zonewright.codec.terraform.Terraform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The file formats the program has. File choosers, `--to`, detection, the round-trip test and the
/// user guide's table all read this list.
public final class Formats {

    private static final ReadingCodec NATIVE = new Route53Json();

    /// In the order of detection; the native format first.
    public static final List<Codec> ALL =
            List.of(
                    NATIVE,
                    new ChangeBatchJson(),
                    new Terraform(),
                    new CloudFormation(CloudFormation.Form.JSON),
                    new CloudFormation(CloudFormation.Form.YAML),
                    // Its header is sure; the rows of a table with tabs look like a master file's.
                    new CsvTable(),
                    new Cli53Format(),
                    new BindFormat(),
                    new OctoDns(),
                    new AwsCli(),
                    new DnsControl(),
                    new MarkdownReport(),
                    new HtmlReport());

    private Formats() {}

    /// The form that zones are saved in.
    public static ReadingCodec nativeFormat() {
        return NATIVE;
    }

    public static Optional<Codec> byId(String id) {
        return ALL.stream().filter(codec -> codec.id().equals(id)).findFirst();
    }

    /// Those of them that can be read.
    public static Stream<ReadingCodec> reading() {
        return ALL.stream().filter(ReadingCodec.class::isInstance).map(ReadingCodec.class::cast);
    }

    /// The format that a text looks like.
    public static Optional<ReadingCodec> of(byte[] text) {
        Head head = Head.of(text);
        return reading().filter(codec -> codec.recognises(head)).findFirst();
    }
}
