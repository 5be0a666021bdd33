/// Terraform: reads what `terraform show -json` prints of a state or a plan, and states themselves;
/// writes HCL with an `import` block for each resource (AWS provider, `aws_route53_zone` and
/// `aws_route53_record`).
package org.zonewright.codec.terraform;
