package org.zonewright.codec.cloudformation;

import org.zonewright.codec.Head;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.tree.JsonTree;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A CloudFormation template with a hosted zone. Each form reads both, and writes its own.
public final class CloudFormation implements ReadingCodec {

    /// How a template is spelled.
    public enum Form {
        YAML,
        JSON
    }

    static final String TYPES = "AWS::Route53::";

    private static final Pattern RESOURCES =
            Pattern.compile("(?m)^[ \\t]*[\"']?Resources[\"']?[ \\t]*:");

    private final Form form;

    public CloudFormation(Form form) {
        this.form = form;
    }

    @Override
    public String id() {
        return form == Form.YAML ? "cloudformation" : "cloudformation-json";
    }

    @Override
    public List<String> extensions() {
        return form == Form.YAML ? List.of("yaml", "yml", "template") : List.of("json", "template");
    }

    /// By its resources of Route 53.
    @Override
    public boolean recognises(Head text) {
        boolean json = text.firstCharacter() == '{';
        if (json != (form == Form.JSON) || !text.contains(TYPES)) {
            return false;
        }
        SourceText all = text.whole();
        return json
                ? JsonTree.topMembers(all).contains("Resources")
                : RESOURCES.matcher(CharBuffer.wrap(all.chars(), 0, all.length())).find();
    }

    static boolean isJson(SourceText source) {
        int at = 0;
        while (at < source.length() && Character.isWhitespace(source.chars()[at])) {
            at++;
        }
        return at < source.length() && source.chars()[at] == '{';
    }

    @Override
    public Parsed read(byte[] text, String source, Optional<DomainName> origin) {
        return new TemplateReader(SourceText.decode(text, source), origin).read();
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        return new TemplateWriter(zone).write(form, out);
    }
}
