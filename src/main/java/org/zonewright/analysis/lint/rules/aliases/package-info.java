/// Aliases that Route 53 takes and that are wrong or weak all the same.
package org.zonewright.analysis.lint.rules.aliases;
