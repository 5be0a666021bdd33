/// What is done to many record sets at once: each kind as a pure function of a set, a plan that
/// says of every row what comes of it, and the dialog that shows it before it is done.
package org.zonewright.gui.bulk;
