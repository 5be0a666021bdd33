package org.zonewright.model.aws;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.aws.AliasService.ServiceZone;
import org.zonewright.model.zone.DomainName;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;

/// The services that aliases can point to, and what their names say. The table is read when it is
/// first asked, once for each object: make one and pass it on. Any thread may ask.
public final class AliasServices {

    private static final Set<String> AWS_LABELS =
            Set.of("cloudfront", "elasticbeanstalk", "ic", "sgov", "adc-e");

    /// What services are called in a language.
    public interface Names {

        /// @param english the name to keep where the language has none
        String name(String id, String english);

        /// @param english the label to keep where the language has none
        String label(String id, String english);
    }

    /// A service at a place that has one hosted zone id.
    public record Place(AliasService service, String place) {}

    private record Table(
            List<AliasService> services,
            Map<String, String> suffixes,
            Map<String, List<Place>> byZone) {}

    private final Supplier<Table> source;
    private volatile @Nullable Table table;

    /// With English names.
    public AliasServices() {
        this(AliasServices::read);
    }

    private AliasServices(Supplier<Table> source) {
        this.source = source;
    }

    /// The same services with names in another language.
    public AliasServices named(Names names) {
        return new AliasServices(() -> named(names, table()));
    }

    /// Every service, also those whose names nothing tells.
    public List<AliasService> all() {
        return table().services();
    }

    public Optional<AliasService> byId(String id) {
        return all().stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /// What a name says about the resource behind it; empty if it is no AWS resource that aliases
    /// can point to.
    public Optional<AliasMatch> recognise(DomainName target) {
        String canonical = target.canonical();
        String name = canonical.substring(0, canonical.length() - 1);
        if (!isAwsName(target)) {
            return Optional.empty();
        }
        var services = new ArrayList<AliasService>();
        String place = "";
        for (AliasService service : all()) {
            Optional<Matcher> matcher = service.dnsName().map(pattern -> pattern.matcher(name));
            if (matcher.isPresent() && matcher.get().matches()) {
                place = place(service, matcher.get(), name);
                services.add(service);
            }
        }
        return services.isEmpty() ? Optional.empty() : Optional.of(match(services, place));
    }

    /// Whether a name is in a domain of AWS, whatever it names there.
    public static boolean isAwsName(DomainName name) {
        List<String> labels = name.labels();
        return labels.stream()
                .skip(Math.max(0, labels.size() - 3))
                .anyMatch(
                        label ->
                                label.startsWith("aws")
                                        || label.startsWith("amazon")
                                        || AWS_LABELS.contains(label));
    }

    /// A service that the place does not have is no candidate, unless there is no other.
    private static AliasMatch match(List<AliasService> services, String place) {
        var there = services.stream().filter(s -> s.zones().containsKey(place)).toList();
        return new AliasMatch(there.isEmpty() ? services : there, place);
    }

    /// Aliases to an S3 website name the region's endpoint, while the names that people see have
    /// the bucket in front: `www.example.com.s3-website-us-east-1.amazonaws.com`.
    ///
    /// @return the bucket and the endpoint, if this is such a name
    public Optional<BucketWebsite> bucketWebsite(DomainName target) {
        String name = target.canonical();
        int at = name.indexOf(".s3-website");
        if (at <= 0) {
            return Optional.empty();
        }
        DomainName endpoint = DomainName.of(name.substring(at + 1));
        return recognise(endpoint)
                .map(match -> new BucketWebsite(name.substring(0, at), endpoint, match));
    }

    /// @param bucket the bucket's name, which the record's name must equal
    /// @param endpoint what an alias points to
    public record BucketWebsite(String bucket, DomainName endpoint, AliasMatch match) {}

    /// How names of a service look in a region: `{name}-{id}.eu-central-1.elb.amazonaws.com`; the
    /// one name that aliases use, where there is one.
    public List<String> forms(AliasService service, String region) {
        Optional<String> endpoint = endpoint(service, region);
        if (endpoint.isPresent()) {
            return List.of(endpoint.get());
        }
        String suffix = table().suffixes().getOrDefault(region, "amazonaws.com");
        return service.nameForms().stream()
                .map(form -> form.replace("{dnsSuffix}", suffix))
                .map(form -> region.isEmpty() ? form : form.replace("{region}", region))
                .toList();
    }

    /// The one name that aliases to a service in a region use, of a service that has such a name.
    public static Optional<String> endpoint(AliasService service, String region) {
        return Optional.ofNullable(service.zones().get(region)).flatMap(ServiceZone::endpoint);
    }

    /// The services and places that have this hosted zone id; several for CloudFront's.
    public List<Place> byHostedZoneId(String id) {
        return table().byZone().getOrDefault(id, List.of());
    }

    private static String place(AliasService service, Matcher matcher, String name) {
        if (matcher.groupCount() > 0) {
            return matcher.group(matcher.groupCount());
        }
        return name.endsWith(".cn") && service.zones().containsKey("aws-cn") ? "aws-cn" : "aws";
    }

    private Table table() {
        Table read = table;
        if (read == null) {
            read = source.get();
            table = read;
        }
        return read;
    }

    private static Table read() {
        AliasServicesReader.Read made = AliasServicesReader.read();
        return table(made.services(), made.suffixes());
    }

    private static Table named(Names names, Table table) {
        List<AliasService> services =
                table.services().stream()
                        .map(
                                one ->
                                        one.called(
                                                names.name(one.id(), one.name()),
                                                names.label(one.id(), one.label())))
                        .toList();
        return table(services, table.suffixes());
    }

    private static Table table(List<AliasService> services, Map<String, String> suffixes) {
        return new Table(services, suffixes, byZone(services));
    }

    private static Map<String, List<Place>> byZone(List<AliasService> services) {
        var byZone = new HashMap<String, List<Place>>();
        for (AliasService service : services) {
            for (Map.Entry<String, ServiceZone> zone : service.zones().entrySet()) {
                byZone.computeIfAbsent(zone.getValue().id(), _ -> new ArrayList<>())
                        .add(new Place(service, zone.getKey()));
            }
        }
        return byZone;
    }
}
