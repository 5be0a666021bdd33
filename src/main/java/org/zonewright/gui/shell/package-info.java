/// The main window: joins the features, and owns what is not one zone's: the list of open zones,
/// menus, keys, the palette, files, dialogs, the look. Uses every feature; none uses it.
///
/// Every action is a [Command][org.zonewright.gui.shell.Command] of one list, which menus, tool
/// bar, keys and palette all read.
package org.zonewright.gui.shell;
