package org.zonewright.analysis.plan.report;

import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Reply;
import org.zonewright.analysis.resolve.Reply.Answer;
import org.zonewright.analysis.resolve.Reply.Way;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.analysis.resolve.Symbol;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells an answer in a few words, with what the other side does not say.
record ReplyWords(Function<Phrase, String> words) {

    String of(Reply reply, Reply other) {
        if (!brief(reply).equals(brief(other))) {
            return brief(reply);
        }
        if (!ttls(reply).equals(ttls(other))) {
            String ttl = say("changes.reply.ttl", ttls(reply));
            return reply.isData() ? ttl : say("changes.reply.with-ttl", brief(reply), ttls(reply));
        }
        return say("changes.reply.via", brief(reply), chain(reply));
    }

    private String brief(Reply reply) {
        return reply.ways().stream()
                .map(way -> way(way, reply.ways().size() > 1))
                .collect(Collectors.joining(", "));
    }

    private static String ttls(Reply reply) {
        return reply.ways().stream()
                .flatMap(way -> way.answer().records().stream())
                .map(record -> Long.toString(record.ttl()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// All records of an answer whose end says nothing of what differs.
    private static String chain(Reply reply) {
        return reply.ways().stream()
                .map(Way::answer)
                .flatMap(
                        answer ->
                                Stream.concat(
                                        answer.records().stream(), answer.referral().stream()))
                .map(record -> record.owner() + " " + record.type() + " " + record.rdata())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String way(Way way, boolean isOneOfMany) {
        String text = answer(way, isOneOfMany);
        return way.share().compareTo(Fraction.ONE) == 0 ? text : text + " " + way.share();
    }

    private String answer(Way way, boolean isOneOfMany) {
        Answer answer = way.answer();
        return switch (answer.kind()) {
            case NODATA -> "NODATA";
            case NXDOMAIN -> "NXDOMAIN";
            case ERROR -> answer.rcode().name();
            case REFERRAL -> say("changes.reply.referral", servers(answer));
            case DATA -> {
                if (answer.partly().isPresent()) {
                    yield say("changes.reply.partly", answer.partly().get().count(), text(answer));
                }
                List<String> sets =
                        way.sources().stream()
                                .map(key -> key.setIdentifier())
                                .filter(id -> !id.isEmpty())
                                .toList();
                yield isOneOfMany && sets.size() == 1 ? sets.getFirst() : text(answer);
            }
        };
    }

    private static String servers(Answer answer) {
        return answer.referral().stream()
                .filter(record -> record.type().equals(RecordType.NS))
                .map(ResourceRecord::rdata)
                .collect(Collectors.joining(", "));
    }

    /// The data that the question asks for; of a chain that leads out of the zone, its end.
    private String text(Answer answer) {
        RecordType last = answer.records().getLast().type();
        List<ResourceRecord> end =
                answer.records().stream().filter(record -> record.type().equals(last)).toList();
        return last.equals(RecordType.CNAME)
                ? end.getLast().rdata()
                : end.stream().map(ReplyWords::data).collect(Collectors.joining(", "));
    }

    private static String data(ResourceRecord record) {
        return Symbol.target(record.rdata()).map(DomainName::canonical).orElse(record.rdata());
    }

    private String say(String key, Object... args) {
        return words.apply(Phrase.of(key, args));
    }
}
