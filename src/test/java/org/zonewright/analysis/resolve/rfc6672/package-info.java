/// The resolver against RFC 6672: DNAME.
package org.zonewright.analysis.resolve.rfc6672;
