package org.zonewright.codec.cli53;

import org.zonewright.codec.Head;
import org.zonewright.codec.Includes;
import org.zonewright.codec.IncludingCodec;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.bind.MasterReader;
import org.zonewright.codec.bind.MasterSigns;
import org.zonewright.codec.bind.MasterWriter;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Workers;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What `cli53 export` prints and `cli53 import` takes.
public final class Cli53Format implements IncludingCodec {

    @Override
    public String id() {
        return "cli53";
    }

    @Override
    public List<String> extensions() {
        return List.of("zone", "txt");
    }

    @Override
    public boolean recognises(Head text) {
        return MasterSigns.in(text).isCli53();
    }

    @Override
    public Parsed read(
            byte[] text,
            String source,
            Optional<DomainName> origin,
            Includes includes,
            Workers workers) {
        return MasterReader.read(
                new MasterReader.Text(
                        SourceText.decodeOctets(text, source, workers), includes, workers),
                new Cli53Dialect(),
                origin);
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        return new MasterWriter(zone, new Cli53Style()).write(out);
    }
}
