/// What differs between two zones, record set by record set, told word by word. Uses the model and
/// its edits; knows no language.
package org.zonewright.analysis.plan.records;
