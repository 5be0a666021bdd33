/// The zone as a table for spreadsheets: one row a value. On Jackson's CSV, which tells where each
/// cell stands.
package org.zonewright.codec.csv;
