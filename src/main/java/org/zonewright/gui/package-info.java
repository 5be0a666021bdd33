/// What all features of the window share: background jobs and the open zone they look at.
package org.zonewright.gui;
