package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.analysis.resolve.Response.Rcode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Puts the outcomes of two zones into rows, those of the draft first.
final class ShareRows {

    private ShareRows() {}

    static List<ShareRow> of(List<Outcome> base, List<Outcome> draft) {
        var rows = new LinkedHashMap<String, ShareRow>();
        for (Outcome outcome : draft) {
            String data = data(outcome);
            rows.put(data, new ShareRow(label(outcome), data, Fraction.ZERO, outcome.share()));
        }
        for (Outcome outcome : base) {
            String data = data(outcome);
            Fraction share = outcome.share();
            rows.merge(
                    data,
                    new ShareRow(label(outcome), data, share, Fraction.ZERO),
                    (known, _) -> new ShareRow(known.label(), data, share, known.draft()));
        }
        return new ArrayList<>(rows.values());
    }

    /// A set identifier is what people know a member by.
    static String label(Outcome outcome) {
        if (outcome.partly().filter(partly -> partly.count() > 0).isPresent()) {
            return outcome.partly().get().count() + " / " + outcome.partly().get().of();
        }
        boolean routed =
                outcome.sources().size() == 1
                        && !outcome.sources().getFirst().setIdentifier().isEmpty();
        return routed ? outcome.sources().getFirst().setIdentifier() : data(outcome);
    }

    private static String data(Outcome outcome) {
        if (outcome.answer().isEmpty()) {
            return outcome.rcode() == Rcode.NOERROR ? "NODATA" : outcome.rcode().name();
        }
        return outcome.answer().stream()
                .map(ResourceRecord::rdata)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
