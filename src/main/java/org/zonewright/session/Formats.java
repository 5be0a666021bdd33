package org.zonewright.session;

import org.zonewright.codec.Codec;
import org.zonewright.codec.route53.ChangeBatchJson;
import org.zonewright.codec.route53.Route53Json;

import java.util.List;
import java.util.Optional;

/// The file formats the program has. File choosers, `--to`, detection, the round-trip test and the
/// user guide's table all read this list.
public final class Formats {

    /// In the order of detection; the native format first.
    public static final List<Codec> ALL = List.of(new Route53Json(), new ChangeBatchJson());

    private Formats() {}

    /// The form that zones are saved in.
    public static Codec nativeFormat() {
        return ALL.getFirst();
    }

    public static Optional<Codec> byId(String id) {
        return ALL.stream().filter(codec -> codec.id().equals(id)).findFirst();
    }

    /// The format that a text looks like.
    public static Optional<Codec> of(byte[] text) {
        return ALL.stream().filter(codec -> codec.recognises(text)).findFirst();
    }
}
