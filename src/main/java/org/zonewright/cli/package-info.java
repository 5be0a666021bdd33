/// The command line: one class a command, over the same core as the window. Prints results to
/// standard output and everything else to standard error; starts no toolkit.
package org.zonewright.cli;
