/// What is to be sent to Route 53 to make a zone of another: change batches as data, in an order
/// that Route 53 accepts. Uses the model and its edits; knows no JSON.
package org.zonewright.analysis.plan;
