package org.zonewright.codec.cloudformation;

import org.zonewright.codec.tree.Fields;
import org.zonewright.model.zone.Simulation;

/// A CIDR collection as a resource (CloudFormation, "AWS::Route53::CidrCollection").
final class CidrResource {

    static final String TYPE = CloudFormation.TYPES + "CidrCollection";

    private CidrResource() {}

    /// @param id made up where there is no stack yet
    static Simulation.Collection collection(String id, Fields properties) {
        return new Simulation.Collection(
                id,
                properties.objects("Locations").stream()
                        .map(
                                location ->
                                        new Simulation.Location(
                                                location.need("LocationName").orElse(""),
                                                location.texts("CidrList")))
                        .toList());
    }
}
