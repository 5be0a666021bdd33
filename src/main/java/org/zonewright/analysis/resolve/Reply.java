package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// All that a question can be answered with, as an exact distribution. The resources of AWS stand
/// in it by name ([Symbol]).
///
/// @param ways the most frequent first; at least one
public record Reply(List<Way> ways) {

    /// What kind of answer it is.
    public enum Kind {
        DATA,
        NODATA,
        NXDOMAIN,
        REFERRAL,
        ERROR
    }

    /// What comes back: what a client or a resolver acts on. The authority section of an answer
    /// with AA is not among it.
    ///
    /// @param records the answer section
    /// @param referral the name servers of a delegation, and their addresses where the zone has
    ///   them
    /// @param partly as in [Outcome]
    public record Answer(
            Kind kind,
            Rcode rcode,
            List<ResourceRecord> records,
            List<ResourceRecord> referral,
            Optional<Outcome.Partly> partly) {

        public Answer {
            records = List.copyOf(records);
            referral = List.copyOf(referral);
        }

        private Answer without(String owner) {
            return new Answer(kind, rcode, without(owner, records), referral, partly);
        }

        private static List<ResourceRecord> without(String owner, List<ResourceRecord> records) {
            return records.stream()
                    .map(
                            one ->
                                    one.owner().equals(owner)
                                            ? new ResourceRecord(
                                                    "", one.ttl(), one.type(), one.rdata())
                                            : one)
                    .toList();
        }

        /// Equal for answers that say the same, in whatever order and spelling.
        private Object meaning() {
            return List.of(kind, rcode, meaning(records), meaning(referral), partly);
        }

        private static Set<String> meaning(List<ResourceRecord> records) {
            return records.stream()
                    .map(one -> one.ttl() + " " + SameData.normal(one))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// @param share greater than 0; all of a reply add up to 1
    /// @param sources the record sets whose data it holds
    /// @param hops the most aliases and CNAMEs that are followed on a way to it
    /// @param ailing whether something that fails was chosen for it, for want of anything better
    public record Way(
            Fraction share, Answer answer, Set<RecordSet.Key> sources, int hops, boolean ailing) {

        public Way {
            sources = Set.copyOf(sources);
        }

        /// Of two ways to the same answer.
        Way plus(Way other) {
            var all = new HashSet<>(sources);
            all.addAll(other.sources);
            return new Way(
                    share.plus(other.share),
                    answer,
                    all,
                    Math.max(hops, other.hops),
                    ailing || other.ailing);
        }
    }

    public Reply {
        ways = ways.stream().sorted(Comparator.comparing(Way::share).reversed()).toList();
    }

    /// Whether nobody who asks could tell the two apart.
    public boolean sameAs(Reply other) {
        return shares().equals(other.shares()) || meanings().equals(other.meanings());
    }

    /// Each answer and how often it comes.
    public Map<Answer, Fraction> shares() {
        return ways.stream().collect(Collectors.toMap(Way::answer, Way::share));
    }

    /// The same for the replies that differ in nothing but the name that was asked for.
    ///
    /// @param asked that name
    public Map<Answer, Fraction> sharesWithout(DomainName asked) {
        String owner = MasterText.name(asked.text());
        var shares = new HashMap<Answer, Fraction>();
        ways.forEach(way -> shares.merge(way.answer().without(owner), way.share(), Fraction::plus));
        return shares;
    }

    private Map<Object, Fraction> meanings() {
        var shares = new HashMap<Object, Fraction>();
        ways.forEach(way -> shares.merge(way.answer().meaning(), way.share(), Fraction::plus));
        return shares;
    }

    /// Whether every answer has data.
    public boolean isData() {
        return ways.stream().allMatch(way -> way.answer().kind() == Kind.DATA);
    }

    public int hops() {
        return ways.stream().mapToInt(Way::hops).max().orElse(0);
    }

    public boolean isAiling() {
        return ways.stream().anyMatch(Way::ailing);
    }

    public Set<RecordSet.Key> sources() {
        return ways.stream().flatMap(way -> way.sources().stream()).collect(Collectors.toSet());
    }
}
