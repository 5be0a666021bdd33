package org.zonewright.analysis.plan;

import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Changes that belong together, as far as one request can take them: else in several, with
/// something of the old or of the new left to answer between them if that can be.
///
/// @param pieces in their order
/// @param remarks what happens between them
record Slices(List<Piece> pieces, List<Phrase> remarks) {

    private static final Comparator<Item> BY_SIZE =
            Comparator.comparingDouble(item -> Piece.of(List.of(item)).size());

    static Slices of(List<SetChange> changes) {
        Piece whole = Piece.of(changes.stream().map(SetChange::item).toList());
        if (whole.fits()) {
            return new Slices(List.of(whole), List.of());
        }
        Piece inTwo = Piece.of(SetChange.inTwo(changes));
        if (inTwo.fits()) {
            return new Slices(List.of(inTwo), List.of());
        }
        return changes.size() == 1 && changes.getFirst().byWayOfOneValue().isPresent()
                ? byWayOfOneValue(changes.getFirst())
                : bridged(inTwo.items(), changes.getFirst().key());
    }

    private static Slices byWayOfOneValue(SetChange change) {
        return new Slices(
                change.byWayOfOneValue().orElseThrow().stream().map(Piece::of).toList(),
                List.of(remark("plan.remark.one-value", change.key())));
    }

    /// What goes, then what comes. Any cut is legal; the best ones leave no moment in which all
    /// that goes is gone and nothing has come.
    private static Slices bridged(List<Item> items, RecordSet.Key about) {
        List<Item> ordered = SafeOrder.of(items);
        var deletes = new ArrayList<>(ordered.stream().filter(Slices::isDelete).toList());
        var puts = new ArrayList<>(ordered.stream().filter(item -> !isDelete(item)).toList());
        if (deletes.isEmpty() || puts.isEmpty()) {
            return new Slices(chunks(ordered), List.of());
        }
        Item lastOld = deletes.stream().min(BY_SIZE).orElseThrow();
        Item firstNew =
                puts.stream()
                        .filter(item -> !item.set().isAlias())
                        .min(BY_SIZE)
                        .orElse(puts.getFirst());
        if (!Piece.of(List.of(lastOld, firstNew)).fits()) {
            var pieces = chunks(deletes);
            pieces.addAll(chunks(puts));
            return new Slices(pieces, List.of(remark("plan.remark.gap", about)));
        }
        deletes.remove(lastOld);
        puts.remove(firstNew);
        var middle = new ArrayList<>(List.of(lastOld, firstNew));
        take(puts, middle);
        take(deletes, middle);
        var pieces = chunks(deletes);
        pieces.add(Piece.of(middle));
        pieces.addAll(chunks(puts));
        return new Slices(pieces, List.of(remark("plan.remark.parted", about)));
    }

    private static boolean isDelete(Item item) {
        return item.action() == Action.DELETE;
    }

    private static List<Piece> chunks(List<Item> items) {
        var rest = new ArrayList<>(items);
        var chunks = new ArrayList<Piece>();
        while (!rest.isEmpty()) {
            var chunk = new ArrayList<>(List.of(rest.removeFirst()));
            take(rest, chunk);
            chunks.add(Piece.of(chunk));
        }
        return chunks;
    }

    /// Moves as many items as fit from the front of `from`.
    private static void take(List<Item> from, List<Item> to) {
        Piece piece = Piece.of(to);
        int elements = piece.elements();
        int characters = piece.characters();
        while (!from.isEmpty()) {
            elements += from.getFirst().elements();
            characters += from.getFirst().characters();
            if (elements > ChangeBatch.MAX_ELEMENTS || characters > ChangeBatch.MAX_CHARACTERS) {
                return;
            }
            to.add(from.removeFirst());
        }
    }

    private static Phrase remark(String key, RecordSet.Key about) {
        return Phrase.of(key, about.name().route53(), about.type());
    }
}
