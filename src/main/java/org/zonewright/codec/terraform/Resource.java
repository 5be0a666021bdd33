package org.zonewright.codec.terraform;

import org.zonewright.codec.tree.Node;

/// A resource of a state or a plan.
///
/// @param module path of the module it is in, such as `module.dns`; empty for the root
/// @param address within its module, without index: `aws_route53_zone.main`
/// @param values its attributes
record Resource(String module, String address, String type, Node.Obj values) {

    static final String ZONE = "aws_route53_zone";
    static final String RECORD = "aws_route53_record";
}
