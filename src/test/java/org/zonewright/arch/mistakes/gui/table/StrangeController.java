package org.zonewright.arch.mistakes.gui.table;

import javafx.scene.Node;

/// A controller that holds a node.
record StrangeController(Node node) {}
