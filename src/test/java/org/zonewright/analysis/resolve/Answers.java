package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Asks zones and puts what comes back in a form that tests compare.
public final class Answers {

    private static final World AWS = World.ofAws();

    private Answers() {}

    public static Resolver resolver(Zone... zones) {
        return Resolver.of(List.of(zones), AWS);
    }

    public static Response ask(Zone zone, String name, String type) {
        return resolver(zone).answer(Question.of(name, RecordType.of(type)));
    }

    public static Question question(String name, String type, Client client, String... unhealthy) {
        return new Question(
                DomainName.of(name),
                RecordType.of(type),
                client,
                Set.of(unhealthy),
                0,
                Question.View.PUBLIC);
    }

    /// The data alone, in order, joined by `|`.
    public static String data(List<ResourceRecord> records) {
        return records.stream().map(ResourceRecord::rdata).collect(Collectors.joining("|"));
    }

    /// Whole records.
    public static List<String> text(List<ResourceRecord> records) {
        return records.stream().map(ResourceRecord::toString).toList();
    }

    /// `NODATA`, `REFERRAL` or the data for a successful answer, else the response code.
    public static String outcome(Response response) {
        if (response.rcode() != Response.Rcode.NOERROR) {
            return response.rcode().name();
        }
        if (!response.answer().isEmpty()) {
            return data(response.answer());
        }
        return response.authoritative() ? "NODATA" : "REFERRAL";
    }

    /// Shares by data, such as `{192.0.2.1=3/4, 192.0.2.2=1/4}`; failures by their code.
    public static Map<String, String> shares(Zone zone, Question question) {
        var shares = new TreeMap<String, String>();
        for (Outcome outcome : resolver(zone).distribution(question)) {
            boolean bare = outcome.answer().isEmpty();
            String key = bare ? outcome.rcode().name() : data(outcome.answer());
            shares.put(key, outcome.share().toString());
        }
        return shares;
    }

    /// The steps, such as `ZONE resolve.zone.only`.
    public static List<String> steps(Response response) {
        return response.steps().stream().map(step -> step.kind() + " " + step.why().key()).toList();
    }
}
