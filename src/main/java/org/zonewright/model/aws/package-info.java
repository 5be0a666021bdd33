/// What AWS fixes and publishes: the services that aliases point to, with their names and hosted
/// zone ids, and the places that routing knows. Tables are resources, read once by whoever makes
/// the object that holds them.
package org.zonewright.model.aws;
