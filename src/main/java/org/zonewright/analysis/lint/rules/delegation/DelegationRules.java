package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Delegations, name servers, glue, DS and SOA.
public final class DelegationRules {

    public static final List<Check> CHECKS =
            List.of(
                    new NsSet(),
                    new ApexServers(),
                    new Delegation(),
                    new ChildDelegation(),
                    new OccludedData(),
                    new Glue(),
                    new ServerAddresses(),
                    new ServerCycle(),
                    new DelegationSigner(),
                    new SoaTimes(),
                    new SoaNames());

    private DelegationRules() {}
}
