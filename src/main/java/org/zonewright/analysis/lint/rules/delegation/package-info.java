/// Delegations, name servers, glue, DS and SOA.
package org.zonewright.analysis.lint.rules.delegation;
