/// Which questions two zones answer otherwise, exactly: all questions are split into classes that
/// neither zone tells apart within, and each class that an edit can reach is answered by both.
package org.zonewright.analysis.plan.answers;
