/// Record sets from the clipboard and back: what a text comes to row by row, what each row would do
/// to the zone, and the texts that other programs take.
package org.zonewright.gui.paste;
