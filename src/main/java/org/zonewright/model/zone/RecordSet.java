package org.zonewright.model.zone;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A resource record set: what Route 53 creates, changes and deletes as a unit (API reference,
/// ResourceRecordSet). It can hold what Route 53 would refuse, such as a weight of 300 or an
/// address that is none: that is for the linter to say.
///
/// @param healthCheckId the health check linked to it
/// @param extras members of the zone file that the editor does not know, in file order
public record RecordSet(
        Key key,
        Content content,
        Routing routing,
        Optional<String> healthCheckId,
        List<Extra> extras)
        implements Entry {

    /// What makes a record set unique in its zone, in listing order.
    ///
    /// @param setIdentifier tells routed siblings apart; empty for simple routing
    public record Key(DomainName name, RecordType type, String setIdentifier)
            implements EntryId, Comparable<Key> {

        public static Key simple(String name, RecordType type) {
            return new Key(DomainName.of(name), type, "");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || other instanceof Key(var otherName, var otherType, var otherIdentifier)
                            && name.equals(otherName)
                            && type.equals(otherType)
                            && setIdentifier.equals(otherIdentifier);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * name.hashCode() + type.hashCode()) + setIdentifier.hashCode();
        }

        @Override
        public int compareTo(Key other) {
            int byName = name.compareTo(other.name);
            if (byName != 0) {
                return byName;
            }
            int byType = type.compareTo(other.type);
            return byType != 0 ? byType : setIdentifier.compareTo(other.setIdentifier);
        }
    }

    public RecordSet {
        extras = List.copyOf(extras);
        if ((routing instanceof Routing.Simple) != key.setIdentifier().isEmpty()) {
            throw new IllegalArgumentException(
                    key + ": routed record sets, and only those, have a set identifier");
        }
    }

    /// A simple set of values.
    ///
    /// @param ttl seconds
    public static RecordSet simple(String name, RecordType type, long ttl, String... values) {
        return new RecordSet(
                Key.simple(name, type),
                new Content.Values(ttl, List.of(values)),
                new Routing.Simple(),
                Optional.empty(),
                List.of());
    }

    @Override
    public EntryId id() {
        return key;
    }

    @Override
    public DomainName name() {
        return key.name();
    }

    @Override
    public RecordType type() {
        return key.type();
    }

    @Override
    public String setIdentifier() {
        return key.setIdentifier();
    }

    public boolean isAlias() {
        return content instanceof Content.Alias;
    }

    public Optional<Content.Alias> alias() {
        return content instanceof Content.Alias alias ? Optional.of(alias) : Optional.empty();
    }

    /// The values; none for an alias or a traffic policy record.
    public List<String> values() {
        return content instanceof Content.Values(_, List<String> values) ? values : List.of();
    }

    public RecordSet withKey(Key next) {
        return new RecordSet(next, content, routing, healthCheckId, extras);
    }

    public RecordSet withContent(Content next) {
        return new RecordSet(key, next, routing, healthCheckId, extras);
    }

    /// This set under another policy; the set identifier comes with it, empty for simple routing.
    public RecordSet withRouting(Routing next, String setIdentifier) {
        return new RecordSet(
                new Key(key.name(), key.type(), setIdentifier),
                content,
                next,
                healthCheckId,
                extras);
    }

    public RecordSet withHealthCheck(Optional<String> next) {
        return new RecordSet(key, content, routing, next, extras);
    }
}
