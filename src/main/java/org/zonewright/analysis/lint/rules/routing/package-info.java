/// Routing policies and health checks.
package org.zonewright.analysis.lint.rules.routing;
