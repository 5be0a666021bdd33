package org.zonewright.model.aws;

import org.zonewright.model.zone.DomainName;

import java.util.List;
import java.util.regex.Pattern;

/// What people call an AWS resource, by the DNS name that AWS made for it.
public final class ResourceName {

    /// What AWS adds to the name that a person gave a load balancer.
    private static final Pattern BALANCER_NUMBER = Pattern.compile("-[0-9a-f]{6,}$");

    private ResourceName() {}

    /// The part of the name that a person gave, or that tells the resource from others: `web-prod`
    /// of `dualstack.web-prod-1456789012.eu-central-1.elb.amazonaws.com`.
    public static String given(DomainName name) {
        List<String> labels = name.labels();
        boolean isPrefixed =
                labels.size() > 1
                        && (labels.getFirst().equals("dualstack")
                                || labels.getFirst().equals("ipv6"));
        String label = labels.isEmpty() ? "" : labels.get(isPrefixed ? 1 : 0);
        return name.canonical().contains(".elb.")
                ? BALANCER_NUMBER.matcher(label).replaceFirst("")
                : label;
    }
}
