package org.zonewright.gui.query;

import org.zonewright.model.zone.DomainName;

import java.util.List;

/// Something whose health answers depend on.
sealed interface HealthRow {

    /// What it looks at, or its id or name.
    String label();

    /// What the switch says.
    boolean isUp();

    /// @param summary what it looks at
    /// @param isUp what it is told to read
    /// @param isHealthy what comes of it: the opposite, if it is inverted
    /// @param canBeSwitched false for one that follows others or is disabled
    record Check(String id, String summary, boolean isUp, boolean isHealthy, boolean canBeSwitched)
            implements HealthRow {
        @Override
        public String label() {
            return summary.isEmpty() ? id : summary;
        }
    }

    /// An AWS resource that aliases point to.
    ///
    /// @param addresses none where they are derived
    record Target(DomainName name, boolean isUp, List<String> addresses) implements HealthRow {

        public Target {
            addresses = List.copyOf(addresses);
        }

        @Override
        public String label() {
            return name.canonical().substring(0, name.canonical().length() - 1);
        }
    }
}
