package org.zonewright.analysis.resolve.servers;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the resolver answers beside what BIND answers.
///
/// What is compared: response code, AA, the answer section, and the authority section of referrals
/// and negative answers with the addresses beside a referral. Accepted differences: the order
/// within sections; the apex NS set in the authority section, which Route 53 adds to each positive
/// answer and BIND leaves out where a CNAME leads out of the zone; more addresses beside a referral
/// than the glue that BIND gives; and a loop of CNAMEs, which BIND 9.18 calls SERVFAIL and others
/// answer with the chain so far.
final class Comparison {

    private final Named named;
    private final Resolver resolver;
    private final String apex;

    /// @param zone the zone that the questions are about
    Comparison(Named named, Resolver resolver, DomainName zone) {
        this.named = named;
        this.resolver = resolver;
        apex = zone.toString();
    }

    /// The resolver's answer alone.
    Response ours(String name, RecordType type) {
        return resolver.answer(Question.of(name, type));
    }

    /// Both answers, if they differ.
    ///
    /// @param name in Route 53's form
    Optional<String> difference(String name, RecordType type) throws IOException {
        Message theirs = named.ask(Escapes.octalToDecimal(name), Type.value(type.mnemonic()));
        Response ours = ours(name, type);
        if (theirs.getRcode() == Rcode.SERVFAIL && isCnameLoop(ours)) {
            return Optional.empty();
        }
        String left = shape(theirs);
        String right = shape(ours);
        boolean hasGlue = lines(ours.additional()).containsAll(glue(theirs));
        return left.equals(right) && hasGlue
                ? Optional.empty()
                : Optional.of("%s %s%nBIND: %s%nours: %s".formatted(name, type, left, right));
    }

    private static boolean isCnameLoop(Response response) {
        var names = new TreeSet<String>();
        response.answer().forEach(record -> names.add(record.owner()));
        return response.rcode() == Response.Rcode.NOERROR
                && !response.answer().isEmpty()
                && response.answer().stream()
                        .allMatch(
                                record ->
                                        record.type().equals(RecordType.CNAME)
                                                && names.contains(record.rdata()));
    }

    private String shape(Message message) {
        return shape(
                Rcode.string(message.getRcode()),
                message.getHeader().getFlag(Flags.AA),
                records(message, Section.ANSWER),
                records(message, Section.AUTHORITY));
    }

    private String shape(Response response) {
        return shape(
                response.rcode().name(),
                response.authoritative(),
                lines(response.answer()),
                lines(response.authority()));
    }

    private String shape(
            String rcode,
            boolean authoritative,
            SortedSet<String> answer,
            SortedSet<String> authority) {
        authority.removeIf(line -> line.startsWith(apex + " ") && line.contains(" IN NS "));
        return "%s aa=%s%n  answer %s%n  authority %s"
                .formatted(rcode, authoritative, answer, authority);
    }

    /// The addresses beside a referral; other additional records are a server's free choice.
    private static SortedSet<String> glue(Message message) {
        boolean referral = !message.getHeader().getFlag(Flags.AA);
        return referral ? records(message, Section.ADDITIONAL) : new TreeSet<>();
    }

    /// Through dnsjava, so that both sides spell alike.
    private static SortedSet<String> lines(List<ResourceRecord> records) {
        var lines = new TreeSet<String>();
        for (ResourceRecord record : records) {
            lines.add(line(parsed(record)));
        }
        return lines;
    }

    private static Record parsed(ResourceRecord record) {
        try {
            return Record.fromString(
                    Name.fromString(record.owner()),
                    Type.value(record.type().mnemonic()),
                    DClass.IN,
                    record.ttl(),
                    record.rdata(),
                    Name.root);
        } catch (IOException e) {
            throw new AssertionError(record + " is not in master file form", e);
        }
    }

    private static SortedSet<String> records(Message message, int section) {
        var lines = new TreeSet<String>();
        for (Record record : message.getSection(section)) {
            if (record.getType() != Type.OPT) {
                lines.add(line(record));
            }
        }
        return lines;
    }

    private static String line(Record record) {
        return "%s %d IN %s %s"
                .formatted(
                        record.getName(),
                        record.getTTL(),
                        Type.string(record.getType()),
                        record.rdataToString());
    }
}
