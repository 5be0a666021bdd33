/// The DNS server of the window: the drafts of all open zones answered to real clients, and the
/// list of what they asked.
package org.zonewright.gui.serve;
