package org.zonewright.analysis.graph;

/// One thing pointing at another.
///
/// @param from id of a question or a group
/// @param member which member of the group points, from 0
/// @param to id of the node pointed at
public record Edge(String from, int member, String to, Kind kind, State state) {

    public enum Kind {
        /// A question finds its record sets.
        QUESTION,
        ALIAS,
        CNAME,
        /// A member of a routing group answers with its own values.
        VALUES,
        /// A mail exchanger.
        MX,
        SRV,
        /// A name server.
        NS,
        /// Of SVCB and HTTPS records.
        SVCB,
        /// An `include` or a `redirect` of SPF.
        SPF
    }

    /// What the edge does while all health checks are well.
    public enum State {
        /// Answers come this way.
        NORMAL,
        /// Answers come this way only if something fails.
        STANDBY,
        /// Weight 0 beside members that have more.
        IDLE,
        /// What it leads to cannot answer.
        BROKEN,
        /// It leads back to where it starts.
        LOOP;

        public boolean isWrong() {
            return this == BROKEN || this == LOOP;
        }
    }

    Edge with(State next) {
        return new Edge(from, member, to, kind, next);
    }
}
