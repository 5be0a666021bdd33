/// The record table: one row a record set, routed sets under a header row of their group. Rows are
/// immutable and made from the zone and what it was opened as; after an edit only the rows of the
/// names and types it touched are made anew, and the list changes in one splice.
///
/// The filter decides which rows are shown when it is run; rows edited or added since stay in sight
/// until it is run again.
package org.zonewright.gui.table;
