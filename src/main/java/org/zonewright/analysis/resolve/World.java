package org.zonewright.analysis.resolve;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;

/// What AWS publishes and answers depend on. Its tables are read once for each object: make one and
/// pass it on.
public record World(AliasServices services, Geography geography) {

    public static World ofAws() {
        return new World(new AliasServices(), new Geography());
    }

    /// The same with names in another language.
    public World named(AliasServices.Names ofServices, Geography.Names ofPlaces) {
        return new World(services.named(ofServices), geography.named(ofPlaces));
    }
}
