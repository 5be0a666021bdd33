package org.zonewright.gui.bulk;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Multiplies the TTL of sets that have one of their own.
///
/// @param factor over 0
record ScaleTtl(BigDecimal factor) implements Transform {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int MOST_DIGITS = 12;

    /// A factor as people type it: `2`, `0.5`, `×2`, `/4`, `50%`.
    static Optional<BigDecimal> factor(String typed) {
        String text = typed.strip();
        boolean divides = text.startsWith("/") || text.startsWith("÷");
        boolean percent = text.endsWith("%");
        String digits =
                text.substring(
                                text.startsWith("×") || text.startsWith("*") || divides ? 1 : 0,
                                text.length() - (percent ? 1 : 0))
                        .strip()
                        .replace(',', '.');
        if (!digits.matches("\\d+(\\.\\d+)?") || digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        var number = new BigDecimal(digits);
        if (number.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = percent ? number.divide(HUNDRED) : number;
        return Optional.of(divides ? BigDecimal.ONE.divide(value, MathContext.DECIMAL64) : value);
    }

    @Override
    public String id() {
        return "scale-ttl";
    }

    @Override
    public Outcome of(RecordSet set) {
        if (!(set.content() instanceof Content.Values(long ttl, List<String> values))) {
            return Outcome.untouched("gui.bulk.why.no-ttl");
        }
        long scaled =
                BigDecimal.valueOf(ttl)
                        .multiply(factor)
                        .setScale(0, RoundingMode.HALF_UP)
                        .min(MOST)
                        .longValueExact();
        return Outcome.becomes(set, set.withContent(new Content.Values(scaled, values)));
    }
}
