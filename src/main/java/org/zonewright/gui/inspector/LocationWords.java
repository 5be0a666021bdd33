package org.zonewright.gui.inspector;

import org.zonewright.gui.RoutingEntries;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.aws.Geography.Country;
import org.zonewright.model.aws.Geography.Subdivision;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Places that routing knows, to choose from, and their names.
final class LocationWords {

    private final Messages messages;
    private final Geography geography;
    private Optional<String> country = Optional.empty();

    LocationWords(Messages messages, Geography geography) {
        this.messages = messages;
        this.geography = geography;
    }

    /// A region with its city.
    String region(String id) {
        return geography
                .region(id)
                .filter(region -> !region.place().equals(id))
                .map(region -> region.place() + "  " + id)
                .orElse(id);
    }

    /// The default, the continents, then the countries by name; as [RoutingEntries#location] reads
    /// them.
    List<String> locations() {
        var codes = new ArrayList<String>();
        codes.add(RoutingEntries.DEFAULT);
        geography.continents().forEach(one -> codes.add(RoutingEntries.CONTINENT + one.code()));
        geography.countries().stream()
                .sorted(Comparator.comparing(Country::name, Collator.getInstance()))
                .forEach(one -> codes.add(one.code()));
        return codes;
    }

    String location(String code) {
        if (code.equals(RoutingEntries.DEFAULT)) {
            return messages.text("inspector.location.default");
        }
        if (code.startsWith(RoutingEntries.CONTINENT)) {
            String continent = code.substring(RoutingEntries.CONTINENT.length());
            return geography
                    .continent(continent)
                    .map(one -> messages.text("inspector.location.continent", one.name()))
                    .orElse(continent);
        }
        return geography.country(code).map(one -> one.name() + " (" + code + ")").orElse(code);
    }

    /// The codes of a country's parts, empty text for all of it before them.
    List<String> subdivisions(Optional<String> of) {
        country = of;
        var codes = new ArrayList<String>();
        codes.add("");
        of.map(geography::subdivisions)
                .orElse(List.of())
                .forEach(subdivision -> codes.add(subdivision.code()));
        return codes;
    }

    /// The name of a part of the country last asked for.
    String subdivision(String code) {
        return code.isEmpty()
                ? messages.text("inspector.subdivision.all")
                : country.map(geography::subdivisions).orElse(List.of()).stream()
                        .filter(one -> one.code().equals(code))
                        .map(Subdivision::name)
                        .findFirst()
                        .orElse(code);
    }
}
