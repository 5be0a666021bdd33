/// What the resolver answers to the examples of RFC 4592.
package org.zonewright.analysis.resolve.rfc4592;
