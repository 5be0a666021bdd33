/// Zonewright: an editor, resolver and linter for Amazon Route 53 hosted zones.
@org.jspecify.annotations.NullMarked
module org.zonewright {
    requires static org.jspecify;
    requires java.desktop;
    requires java.xml;
    requires com.ibm.icu;
    requires info.picocli;
    requires org.dnsjava;
    requires org.pcollections;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires tools.jackson.dataformat.yaml;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
}
