/// The list of findings: what is wrong where, why, and the fix one click away.
package org.zonewright.gui.problems;
