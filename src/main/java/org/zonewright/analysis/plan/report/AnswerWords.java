package org.zonewright.analysis.plan.report;

import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.answers.NameClass;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells a change of answers in the cells of a row.
///
/// @param words the text of a phrase
/// @param zone for relative names
public record AnswerWords(Function<Phrase, String> words, DomainName zone, Geography geography) {

    /// Names listed in one cell; the rest is counted.
    private static final int MOST_NAMES = 4;

    /// Which names are asked for.
    public String names(AnswerChange change) {
        List<NameClass> names = change.names();
        int shown = names.size() > MOST_NAMES ? MOST_NAMES - 1 : names.size();
        var parts = new ArrayList<>(names.subList(0, shown).stream().map(this::name).toList());
        if (shown < names.size()) {
            parts.add(say("changes.names.more", names.size() - shown));
        }
        return String.join(", ", parts);
    }

    private String name(NameClass of) {
        String name = of.name().relativeTo(zone);
        return switch (of.kind()) {
            case NAME -> name;
            case BELOW ->
                    of.name().equals(zone)
                            ? say("changes.names.other")
                            : say("changes.names.below", name);
            case DELEGATED -> say("changes.names.delegated", name);
        };
    }

    /// Which types are asked for.
    public String types(AnswerChange change) {
        String known =
                change.types().stream()
                        .flatMap(Optional::stream)
                        .map(RecordType::mnemonic)
                        .collect(Collectors.joining(", "));
        if (!change.types().contains(Optional.<RecordType>empty())) {
            return known;
        }
        return known.isEmpty() ? say("changes.types.other") : say("changes.types.and-other", known);
    }

    /// From where it is asked and while what fails.
    public String where(AnswerChange change) {
        return new WhereWords(words, geography).of(change);
    }

    public String before(AnswerChange change) {
        return new ReplyWords(words).of(change.before(), change.after());
    }

    public String after(AnswerChange change) {
        return new ReplyWords(words).of(change.after(), change.before());
    }

    public String because(AnswerChange change) {
        return words.apply(change.cause().why());
    }

    private String say(String key, Object... args) {
        return words.apply(Phrase.of(key, args));
    }
}
