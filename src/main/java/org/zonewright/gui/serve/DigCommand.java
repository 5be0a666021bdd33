package org.zonewright.gui.serve;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.serve.LoggedQuery;

/// The command that asks the server as `dig` does.
final class DigCommand {

    private DigCommand() {}

    /// @param address such as `127.0.0.1:5300`
    /// @param query to ask again; null to leave that to the person
    static String of(String address, @Nullable LoggedQuery query) {
        int colon = address.lastIndexOf(':');
        String server = address.substring(0, colon).replaceAll("[\\[\\]]", "");
        String asked =
                query == null
                        ? ""
                        : query.asked()
                                .map(
                                        one ->
                                                " '%s' %s"
                                                        .formatted(
                                                                MasterText.name(one.name().text()),
                                                                one.type()))
                                .orElse("");
        return "dig @" + server + " -p " + address.substring(colon + 1) + asked;
    }
}
