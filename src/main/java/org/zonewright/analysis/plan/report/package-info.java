/// What differs between two zones as a text to give to others: Markdown for a ticket, a page of
/// HTML. Words come from whoever asks.
package org.zonewright.analysis.plan.report;
