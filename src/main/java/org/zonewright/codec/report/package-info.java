/// Zones as documents for people: Markdown and HTML. Written, never read; in English, whatever the
/// program speaks, as the other formats are.
package org.zonewright.codec.report;
