/// Master files (RFC 1035 section 5) as BIND reads them, and what `dig` prints of a zone.
///
/// dnsjava says what the data of a record means ([org.xbill.DNS.Record#fromString]). Where words
/// begin and end is found here: dnsjava's tokenizer has no columns, its `Master` stops at the first
/// error and opens any `$INCLUDE`.
///
/// Written is what a name server can serve alone: simple record sets. Aliases, routed sets and what
/// is no data of its type are losses; each stays in the file as a comment in the words of cli53.
/// One member of a routed group would be a different zone, and so would the union of all.
package org.zonewright.codec.bind;
