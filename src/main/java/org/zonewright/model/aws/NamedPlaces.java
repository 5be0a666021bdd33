package org.zonewright.model.aws;

import org.zonewright.model.aws.Geography.Continent;
import org.zonewright.model.aws.Geography.Country;
import org.zonewright.model.aws.Geography.Names;
import org.zonewright.model.aws.Geography.Region;
import org.zonewright.model.aws.Geography.Subdivision;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Gives places their names in a language.
final class NamedPlaces {

    private final Names names;

    NamedPlaces(Names names) {
        this.names = names;
    }

    Geography.Table of(Geography.Table table) {
        return new Geography.Table(
                table.continents().stream().map(this::continent).toList(),
                each(table.countries(), this::country),
                table.unsupported().stream().map(this::country).toList(),
                each(table.subdivisions(), of -> of.stream().map(this::subdivision).toList()),
                each(table.regions(), this::region),
                table.middles());
    }

    private Continent continent(Continent one) {
        return new Continent(one.code(), names.continent(one.code(), one.english()), one.english());
    }

    private Country country(Country one) {
        return new Country(
                one.code(),
                names.country(one.code(), one.english()),
                one.english(),
                one.continent(),
                one.point());
    }

    private Subdivision subdivision(Subdivision one) {
        return new Subdivision(
                one.country(),
                one.code(),
                names.subdivision(one.country(), one.code(), one.english()),
                one.english());
    }

    private Region region(Region one) {
        return new Region(
                one.id(),
                one.description(),
                names.region(one.id(), one.english()),
                one.english(),
                one.country(),
                one.subdivision(),
                one.forLatency(),
                one.forVpc(),
                one.point());
    }

    private static <T> Map<String, T> each(Map<String, T> all, UnaryOperator<T> change) {
        var changed = new TreeMap<String, T>();
        all.forEach((id, one) -> changed.put(id, change.apply(one)));
        return changed;
    }
}
