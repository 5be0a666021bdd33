/// What a draft changes against what was opened, and the change batch that would tell Route 53.
package org.zonewright.gui.changes;
