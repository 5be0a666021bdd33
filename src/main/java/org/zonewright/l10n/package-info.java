/// Words: message keys to text in the reader's language. Used by the window, the command line and
/// the program's entry alone.
package org.zonewright.l10n;
