package org.zonewright.analysis.plan.review;

import org.zonewright.analysis.plan.preflight.Note;

import java.util.Set;

/// Something about a plan that somebody should look at before sending it.
///
/// @param typed whether it is so grave that a person should type something to go on
public record Guard(Note note, boolean typed) {

    static final String MASS_DELETE = "batch-mass-delete";
    static final String TTL = "batch-ttl-not-lowered";
    static final String APEX_NS = "batch-apex-ns";
    static final String APEX_SOA = "batch-apex-soa";
    static final String TRAFFIC_POLICY = "r53-policy-record-touch";

    /// What guards say of the whole plan, and need not be said of each batch.
    static final Set<String> RULES = Set.of(MASS_DELETE, TTL);
}
