/// Names, values and TTLs that work and that somebody may regret.
package org.zonewright.analysis.lint.rules.style;
