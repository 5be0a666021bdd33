/// AWS CloudFormation templates, YAML and JSON: `AWS::Route53::HostedZone`, `RecordSet` and
/// `RecordSetGroup`. Functions are worked out where the template itself says what they come to.
package org.zonewright.codec.cloudformation;
