/// What the resolver answers to the examples of RFC 1034.
package org.zonewright.analysis.resolve.rfc1034;
