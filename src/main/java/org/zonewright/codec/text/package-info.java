/// What the formats share that are not Route 53's own: a zone put together from single records, and
/// what of a zone such a format leaves out.
package org.zonewright.codec.text;
