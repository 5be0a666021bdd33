package org.zonewright.codec.terraform;

import org.zonewright.codec.Head;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.tree.JsonTree;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Terraform's resources of a hosted zone. Reads JSON (`terraform show -json`, a `.tfstate` of
/// version 4), writes HCL.
public final class Terraform implements ReadingCodec {

    @Override
    public String id() {
        return "terraform";
    }

    @Override
    public List<String> extensions() {
        return List.of("tf", "tfstate", "json");
    }

    /// By the members at the top (Terraform, "JSON Output Format"; a state of version 4).
    @Override
    public boolean recognises(Head text) {
        if (!text.isJson()) {
            return false;
        }
        Set<String> members = JsonTree.topMembers(text.whole());
        boolean shown =
                members.contains("format_version")
                        && (members.contains("terraform_version")
                                || members.contains("values")
                                || members.contains("planned_values"));
        boolean state =
                members.contains("terraform_version")
                        && (members.contains("resources") || members.contains("modules"));
        return shown || state;
    }

    @Override
    public Parsed read(byte[] text, String source, Optional<DomainName> origin) {
        return new StateReader(SourceText.decode(text, source), origin).read();
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        return new ZoneHcl(zone).write(out);
    }
}
