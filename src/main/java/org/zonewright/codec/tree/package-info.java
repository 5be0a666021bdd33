/// Structured texts (JSON, YAML) as values that know their places, and their members asked for by
/// name and kind: for formats that are read as a whole, such as templates and states.
package org.zonewright.codec.tree;
