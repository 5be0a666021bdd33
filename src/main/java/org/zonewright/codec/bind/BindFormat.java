package org.zonewright.codec.bind;

import org.zonewright.codec.Head;
import org.zonewright.codec.Includes;
import org.zonewright.codec.IncludingCodec;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Workers;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Master files (RFC 1035 section 5), as `named` loads them and `dig` prints them.
public final class BindFormat implements IncludingCodec {

    @Override
    public String id() {
        return "bind";
    }

    @Override
    public List<String> extensions() {
        return List.of("zone", "db", "bind");
    }

    @Override
    public boolean recognises(Head text) {
        return MasterSigns.in(text).isMasterFile();
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
                new PlainDialect(),
                origin);
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        return new MasterWriter(zone, new Plain()).write(out);
    }

    /// Simple sets only, and only where a name server would load them.
    private record Plain() implements MasterWriter.Style {

        @Override
        public Optional<String> alias(RecordSet set, Zone zone) {
            return Optional.empty();
        }

        @Override
        public Optional<String> comment(RecordSet set) {
            return set.routing() instanceof Routing.Simple ? Optional.of("") : Optional.empty();
        }

        @Override
        public Optional<String> lossOf(RecordSet set, Zone zone) {
            return Loadable.isLoadable(set, zone)
                    ? Optional.empty()
                    : Optional.of("bind.loss-place");
        }
    }
}
