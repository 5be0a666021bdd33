package org.zonewright.analysis.graph;

import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;

/// A thing in the graph. Its id is the same for the same thing in every snapshot of a zone.
public sealed interface Node {

    String id();

    /// The name it stands for, to find it by.
    DomainName name();

    /// A name and type as clients ask for it, where a way through the graph begins.
    record Question(DomainName name, RecordType type) implements Node {
        @Override
        public String id() {
            return "question " + name + " " + type;
        }
    }

    /// All record sets of one name and type: one simple set, or the members of a routing group.
    ///
    /// @param policy of the group; of its first member if they differ
    /// @param members in listing order, one or more
    /// @param usedBy how many record sets point here
    record Group(
            DomainName name,
            RecordType type,
            Routing.Policy policy,
            List<Member> members,
            int usedBy)
            implements Node {
        public Group {
            members = List.copyOf(members);
        }

        @Override
        public String id() {
            return idOf(name, type);
        }

        public static String idOf(DomainName name, RecordType type) {
            return "set " + name + " " + type;
        }

        Group usedBy(int users) {
            return new Group(name, type, policy, members, users);
        }

        public boolean isSimple() {
            return policy == Routing.Policy.SIMPLE && members.size() == 1;
        }
    }

    /// A record set within its group.
    ///
    /// @param share of the group's answers while all are healthy; empty if the policy gives none
    record Member(RecordSet set, Optional<Share> share) {}

    /// Where a way through the graph ends.
    sealed interface Endpoint extends Node {}

    /// An AWS resource of a kind that aliases can point to.
    record Resource(DomainName name, AliasMatch match) implements Endpoint {
        @Override
        public String id() {
            return "aws " + name;
        }
    }

    /// What a member of a routing group answers with by itself.
    ///
    /// @param check what its health check looks at, or the check's id if nobody says
    record Values(RecordSet set, Optional<String> check) implements Endpoint {
        @Override
        public String id() {
            return "values " + set.name() + " " + set.type() + " " + set.setIdentifier();
        }

        @Override
        public DomainName name() {
            return set.name();
        }
    }

    /// A name that this zone does not answer for.
    ///
    /// @param cut the delegation it lies behind, if it is below the zone
    record Outside(DomainName name, Optional<DomainName> cut) implements Endpoint {
        @Override
        public String id() {
            return "outside " + name;
        }
    }

    /// A target that does not exist.
    ///
    /// @param type what was looked for; empty if any type would have done
    /// @param why what lacks
    record Missing(DomainName name, Optional<RecordType> type, Why why) implements Node {

        public enum Why {
            /// There is nothing of that name.
            NAME,
            /// The name has other types.
            TYPE
        }

        @Override
        public String id() {
            return "missing " + name + type.map(wanted -> " " + wanted).orElse("");
        }
    }
}
