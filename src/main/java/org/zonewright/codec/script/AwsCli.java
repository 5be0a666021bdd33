package org.zonewright.codec.script;

import org.zonewright.codec.Codec;
import org.zonewright.codec.Loss;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.List;

/// A POSIX shell script that sends a zone with the AWS command line: into the zone it came from,
/// the one given as its argument, or a new one.
public final class AwsCli implements Codec {

    @Override
    public String id() {
        return "aws-cli";
    }

    @Override
    public List<String> extensions() {
        return List.of("sh");
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        return new ShellScript(zone).write(out);
    }
}
