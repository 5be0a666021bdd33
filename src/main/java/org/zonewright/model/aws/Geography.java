package org.zonewright.model.aws;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The places that Route 53's policies know (API reference, GeoLocation, Region, VPCRegion), with
/// coordinates that AWS does not publish. Country codes come with Route 53's own idea of their
/// continent: TR and CY are in EU. The table is read when it is first asked, once for each object:
/// make one and pass it on. Any thread may ask.
public final class Geography {

    /// What places are called in a language.
    public interface Names {

        /// @param english the name to keep where the language has none
        String continent(String code, String english);

        /// @param english the name to keep where the language has none
        String country(String code, String english);

        /// @param english the name to keep where the language has none
        String region(String id, String english);

        /// @param english the name to keep where the language has none
        String subdivision(String country, String code, String english);
    }

    /// @param english what Route 53's documents call it
    public record Continent(String code, String name, String english) {}

    /// @param english what Route 53's documents call it
    /// @param continent code, as Route 53 has it
    /// @param point a principal city
    public record Country(
            String code, String name, String english, String continent, Optional<GeoPoint> point) {}

    /// A state of the US, or a region of Ukraine.
    ///
    /// @param english what Route 53 calls it
    public record Subdivision(String country, String code, String name, String english) {}

    /// @param id such as `eu-central-1`
    /// @param description such as `Europe (Frankfurt)`
    /// @param place the city that stands for it, such as `Frankfurt`; its id where none is known
    /// @param english the same in English
    /// @param country code; empty where AWS does not say
    /// @param subdivision code, within the US
    /// @param forLatency whether a latency record may name it
    /// @param forVpc whether a private zone's VPC may be there
    public record Region(
            String id,
            String description,
            String place,
            String english,
            Optional<String> country,
            Optional<String> subdivision,
            boolean forLatency,
            boolean forVpc,
            Optional<GeoPoint> point) {}

    /// @param unsupported countries that no geolocation record can name
    record Table(
            List<Continent> continents,
            Map<String, Country> countries,
            List<Country> unsupported,
            Map<String, List<Subdivision>> subdivisions,
            Map<String, Region> regions,
            Map<String, GeoPoint> middles) {}

    private final Supplier<Table> source;
    private volatile @Nullable Table table;

    /// With English names.
    public Geography() {
        this(GeographyReader::read);
    }

    private Geography(Supplier<Table> source) {
        this.source = source;
    }

    /// The same places with names in another language.
    public Geography named(Names names) {
        return new Geography(() -> new NamedPlaces(names).of(table()));
    }

    /// In order of their codes.
    public List<Continent> continents() {
        return table().continents();
    }

    public Optional<Continent> continent(String code) {
        return continents().stream().filter(some -> some.code().equals(code)).findFirst();
    }

    /// In order of their codes.
    public List<Country> countries() {
        return List.copyOf(table().countries().values());
    }

    public Optional<Country> country(String code) {
        return Optional.ofNullable(table().countries().get(code));
    }

    /// Countries for which a geolocation record cannot be created.
    public List<Country> unsupportedCountries() {
        return table().unsupported();
    }

    /// In order of their codes; none but for US and UA.
    public List<Subdivision> subdivisions(String country) {
        return table().subdivisions().getOrDefault(country, List.of());
    }

    /// In order of their ids.
    public List<Region> regions() {
        return List.copyOf(table().regions().values());
    }

    public Optional<Region> region(String id) {
        return Optional.ofNullable(table().regions().get(id));
    }

    /// The mean of the principal cities of a continent's countries.
    public Optional<GeoPoint> middleOf(String continent) {
        return Optional.ofNullable(table().middles().get(continent));
    }

    /// The region that a Local Zone group such as `us-west-2-lax-1` belongs to: the one its name
    /// begins with.
    public Optional<Region> parentOf(String localZoneGroup) {
        return regions().stream()
                .filter(region -> localZoneGroup.startsWith(region.id() + "-"))
                .findFirst();
    }

    private Table table() {
        Table read = table;
        if (read == null) {
            read = source.get();
            table = read;
        }
        return read;
    }
}
