/// The program's start: decides between window, command line and tour, and joins their objects. The
/// only room that may do all of it, and that no other uses.
package org.zonewright.app;
