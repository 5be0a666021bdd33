/// What Route 53 would say to change batches, without asking it: a function of a zone and requests.
/// What the linter knows of refusals is asked of the linter, set by set; what depends on the order
/// of changes is judged here. Uses the linter and the model; knows no JSON and no words.
package org.zonewright.analysis.plan.preflight;
