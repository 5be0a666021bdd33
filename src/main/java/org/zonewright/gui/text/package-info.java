/// The zone as the text that is saved: to look at, search and copy; it is edited in the table.
package org.zonewright.gui.text;
