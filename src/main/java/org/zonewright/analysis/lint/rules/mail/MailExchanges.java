package org.zonewright.analysis.lint.rules.mail;

import org.xbill.DNS.MXRecord;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Value;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Escapes;

import java.util.ArrayList;
import java.util.List;

/// The values of an MX set.
///
/// @param exchanges those that can be read
record MailExchanges(List<Exchange> exchanges) {

    /// @param value as it is written
    record Exchange(String value, int preference, DomainName host) {

        /// Whether it says that there is no mail (RFC 7505).
        boolean isNull() {
            return host.isRoot();
        }
    }

    MailExchanges {
        exchanges = List.copyOf(exchanges);
    }

    static MailExchanges of(Row row) {
        var exchanges = new ArrayList<Exchange>();
        for (Value value : row.values()) {
            if (value.data().orElse(null) instanceof MXRecord mx) {
                DomainName host = DomainName.of(Escapes.decimalToOctal(mx.getTarget().toString()));
                exchanges.add(new Exchange(value.text(), mx.getPriority(), host));
            }
        }
        return new MailExchanges(exchanges);
    }

    boolean isNull() {
        return exchanges.size() == 1 && exchanges.getFirst().isNull();
    }
}
