/// Brings together what two people made of one zone.
package org.zonewright.analysis.plan.merge;
