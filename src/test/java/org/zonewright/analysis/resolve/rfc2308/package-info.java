/// What the resolver answers to the examples of RFC 2308.
package org.zonewright.analysis.resolve.rfc2308;
