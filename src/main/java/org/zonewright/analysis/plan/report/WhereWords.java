package org.zonewright.analysis.plan.report;

import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.answers.Situation;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells in which situations an answer changes.
record WhereWords(Function<Phrase, String> words, Geography geography) {

    private static final int MOST = 4;

    String of(AnswerChange change) {
        if (change.isEverywhere()) {
            return say("changes.where.any");
        }
        Map<Set<Client>, List<Optional<String>>> alike = new LinkedHashMap<>();
        byFailure(change)
                .forEach(
                        (failing, clients) ->
                                alike.computeIfAbsent(clients, _ -> new ArrayList<>())
                                        .add(failing));
        return alike.entrySet().stream()
                .map(one -> text(one.getKey(), one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static Map<Optional<String>, Set<Client>> byFailure(AnswerChange change) {
        var clients = new LinkedHashMap<Optional<String>, Set<Client>>();
        for (Situation situation : change.situations()) {
            clients.computeIfAbsent(situation.failing(), _ -> new LinkedHashSet<>())
                    .add(situation.client());
        }
        return clients;
    }

    private String text(Set<Client> clients, List<Optional<String>> failing) {
        String from = some(clients.stream().map(this::client).toList());
        List<String> broken =
                failing.stream().flatMap(Optional::stream).map(this::dotless).toList();
        if (broken.isEmpty()) {
            return from;
        }
        String while_ = say("changes.where.failing", some(broken));
        return failing.contains(Optional.<String>empty())
                ? say("changes.where.also", from, while_)
                : say("changes.where.while", from, while_);
    }

    private String some(List<String> parts) {
        if (parts.size() <= MOST) {
            return String.join(", ", parts);
        }
        String shown = String.join(", ", parts.subList(0, MOST - 1));
        return say("changes.where.more", shown, parts.size() - MOST + 1);
    }

    private String dotless(String target) {
        return target.endsWith(".") ? target.substring(0, target.length() - 1) : target;
    }

    private String client(Client client) {
        String said =
                Stream.of(
                                client.subnet(),
                                place(client),
                                client.region(),
                                client.coordinates()
                                        .map(at -> at.latitude() + "," + at.longitude()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "));
        return said.isEmpty() ? say("changes.where.unknown") : said;
    }

    private Optional<String> place(Client client) {
        Optional<String> country =
                client.country()
                        .map(
                                code ->
                                        geography
                                                .country(code)
                                                .map(Geography.Country::name)
                                                .orElse(code));
        Optional<String> continent =
                client.continent()
                        .map(
                                code ->
                                        geography
                                                .continent(code)
                                                .map(Geography.Continent::name)
                                                .orElse(code));
        return client.subdivision()
                .map(code -> client.country().orElse("") + "-" + code)
                .or(() -> country)
                .or(() -> continent);
    }

    private String say(String key, Object... args) {
        return words.apply(Phrase.of(key, args));
    }
}
