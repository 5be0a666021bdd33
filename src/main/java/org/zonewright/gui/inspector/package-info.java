/// The inspector: the selected record set, whole. Each section shows its part of one immutable form
/// and tells the controller what was entered; a field commits on Enter and when it loses focus.
package org.zonewright.gui.inspector;
