/// What a person should know of a plan before it is sent: what Route 53 would say to it, what is
/// dangerous about it, and when it has taken effect everywhere.
package org.zonewright.analysis.plan.review;
