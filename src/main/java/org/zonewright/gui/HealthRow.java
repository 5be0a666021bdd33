package org.zonewright.gui;

import org.zonewright.model.zone.DomainName;

import java.util.List;
import java.util.stream.Stream;

/// Something whose health answers depend on.
public sealed interface HealthRow {

    /// What people know it by.
    String label();

    /// What the switch says.
    boolean isUp();

    /// @param name what its maker called it, or empty
    /// @param summary what it looks at, or empty
    /// @param isUp what it is told to read
    /// @param isUpUntold what it reads where it is told nothing
    /// @param isHealthy what comes of it: the opposite, if it is inverted
    /// @param canBeSwitched false for one that follows others or is disabled
    record Check(
            String id,
            String name,
            String summary,
            boolean isUp,
            boolean isUpUntold,
            boolean isHealthy,
            boolean canBeSwitched)
            implements HealthRow {
        @Override
        public String label() {
            if (!name.isEmpty()) {
                return name;
            }
            return summary.isEmpty() ? id : summary;
        }

        /// What its label leaves out, the id last.
        public List<String> rest() {
            return Stream.of(summary, id)
                    .filter(part -> !part.isEmpty() && !part.equals(label()))
                    .toList();
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
