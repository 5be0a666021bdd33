/// The built-in resolver: answers as Route 53 does, and says why. Chance, health and the client's
/// place are inputs.
package org.zonewright.analysis.resolve;
