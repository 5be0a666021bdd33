/// Edits as data, the history they make, and what differs from the base.
package org.zonewright.model.edit;
