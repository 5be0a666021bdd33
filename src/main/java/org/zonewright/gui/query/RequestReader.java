package org.zonewright.gui.query;

import javafx.beans.property.ObjectProperty;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.gui.Desk;
import org.zonewright.gui.TypedName;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.Optional;

/// Makes a question of what the request line says, and marks what is wrong in it.
record RequestReader(QueryModel model, Desk desk) {

    /// The question of the request line; empty if something in it is wrong, which is then marked.
    Optional<Question> question() {
        DomainName name = TypedName.absolute(model.name().get(), desk.document().zone().name());
        Optional<Long> seed = seed();
        String subnet = model.subnet().get().strip();
        boolean subnetFits = subnet.isEmpty() || Client.isBlock(subnet);
        mark(model.nameProblem(), name.isLegal(), "query.problem.name", model.name().get());
        mark(model.seedProblem(), seed.isPresent(), "query.problem.seed", model.seed().get());
        mark(model.subnetProblem(), subnetFits, "query.problem.subnet", subnet);
        if (!name.isLegal() || seed.isEmpty() || !subnetFits) {
            return Optional.empty();
        }
        boolean isPrivate = desk.document().zone().info().isPrivate();
        return Optional.of(
                new Question(
                        name,
                        RecordType.of(model.type().get()),
                        model.place().get().client(Optional.of(subnet).filter(s -> !s.isEmpty())),
                        model.unhealthy().get(),
                        seed.get(),
                        isPrivate ? Question.View.PRIVATE : Question.View.PUBLIC));
    }

    private static void mark(
            ObjectProperty<Optional<Phrase>> problem, boolean fits, String key, String text) {
        problem.set(fits ? Optional.empty() : Optional.of(Phrase.of(key, text)));
    }

    private Optional<Long> seed() {
        String text = model.seed().get().strip();
        try {
            return Optional.of(text.isEmpty() ? 0L : Long.parseLong(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
