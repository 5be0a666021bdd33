package org.zonewright.analysis.plan.preflight;

import org.zonewright.model.zone.RecordSet;

/// What Route 53 says of sets that are there, are not there, or are otherwise than was said.
final class Existence {

    private Existence() {}

    /// @param what the end of the message's key
    static Message message(String what, RecordSet.Key key) {
        String name = key.name().route53();
        return key.setIdentifier().isEmpty()
                ? Message.known("plan.wording." + what, name, key.type())
                : Message.known(
                        "plan.wording." + what + "-routed", name, key.type(), key.setIdentifier());
    }
}
