/// What the resolver answers where Route 53 goes its own way: aliases, routing policies, health
/// checks. Cases are those of the Route 53 developer guide, page by page.
package org.zonewright.analysis.resolve.route53;
