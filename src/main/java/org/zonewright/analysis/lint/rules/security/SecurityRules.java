package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Names that others could take over, addresses nobody should publish, certificate authorities.
public final class SecurityRules {

    public static final List<Check> CHECKS =
            List.of(
                    new Takeover(),
                    new WildcardTakeover(),
                    new TakeoverDelegation(),
                    new TakeoverMail(),
                    new AddressPurpose(),
                    new CaaAdvice(),
                    new CaaIssuance(),
                    new UnsignedData(),
                    new SesSetup());

    /// For who asks for the security rules alone.
    public static final List<Check> ON_REQUEST = List.of(new InternalNames());

    private SecurityRules() {}
}
