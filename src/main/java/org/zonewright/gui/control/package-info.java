/// Our own nodes, used by every view: the look, icons, badges, fields, cells. They know no zone but
/// the words of one (severities); each has its sizes and colours in `parts.css`, none in code.
package org.zonewright.gui.control;
