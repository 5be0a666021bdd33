package org.zonewright.analysis.resolve;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;

/// What AWS publishes and answers depend on. Its tables are read once for each object: make one and
/// pass it on.
public record World(AliasServices services, Geography geography) {

    public static World ofAws() {
        return new World(new AliasServices(), new Geography());
    }

    /// The same with places named in another language.
    public World named(Geography.Names names) {
        return new World(services, geography.named(names));
    }
}
