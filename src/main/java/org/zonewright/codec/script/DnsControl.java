package org.zonewright.codec.script;

import org.zonewright.codec.Codec;
import org.zonewright.codec.Loss;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.List;

/// The `dnsconfig.js` of DNSControl for its provider `ROUTE53`.
public final class DnsControl implements Codec {

    @Override
    public String id() {
        return "dnscontrol";
    }

    @Override
    public List<String> extensions() {
        return List.of("js");
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        return new DnsConfig(zone).write(out);
    }
}
