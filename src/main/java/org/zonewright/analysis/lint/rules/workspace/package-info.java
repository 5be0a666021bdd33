/// Several open zones, beside one another.
package org.zonewright.analysis.lint.rules.workspace;
