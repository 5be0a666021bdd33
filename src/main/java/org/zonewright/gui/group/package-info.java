/// The members of a routing group, edited together.
package org.zonewright.gui.group;
