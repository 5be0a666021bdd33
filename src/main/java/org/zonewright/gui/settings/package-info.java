/// What a person chooses for the whole program: the look. Each choice takes effect at once; the
/// start of the program sees to it that it is remembered.
package org.zonewright.gui.settings;
