package org.zonewright.cli;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Tests as the XML that JUnit's Ant task began and every CI server reads: no attribute or element
/// but those that the schemas of Ant, Maven's Surefire and Jenkins have in common.
///
/// @param start of the tests
record JUnitXml(LocalDateTime start) {

    /// How a test ended.
    enum Ending {
        PASSED,
        FAILED,
        /// It could not be run.
        BROKEN,
        /// Nobody can tell.
        SKIPPED
    }

    /// One test.
    ///
    /// @param message in one sentence, why it ended so; empty if it passed
    /// @param text the same at length
    record Case(String name, Ending ending, String message, String text, long nanos) {}

    /// @param name what the tests are called together
    /// @param kind what failures are failures of
    record Suite(String name, String kind, List<Case> cases) {

        private long count(Ending ending) {
            return cases.stream().filter(one -> one.ending() == ending).count();
        }
    }

    byte[] of(List<Suite> suites) {
        var out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (int i = 0; i < suites.size(); i++) {
                write(xml, suites.get(i), i);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(XMLStreamWriter xml, Suite suite, int number) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute(xml, "name", suite.name());
        attribute(xml, "package", "");
        attribute(xml, "id", "" + number);
        attribute(
                xml,
                "timestamp",
                start.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")));
        attribute(xml, "hostname", "localhost");
        attribute(xml, "tests", "" + suite.cases().size());
        attribute(xml, "failures", "" + suite.count(Ending.FAILED));
        attribute(xml, "errors", "" + suite.count(Ending.BROKEN));
        if (suite.count(Ending.SKIPPED) > 0) {
            attribute(xml, "skipped", "" + suite.count(Ending.SKIPPED));
        }
        attribute(xml, "time", seconds(suite.cases().stream().mapToLong(Case::nanos).sum()));
        xml.writeEmptyElement("properties");
        for (Case one : suite.cases()) {
            write(xml, one, suite);
        }
        xml.writeEmptyElement("system-out");
        xml.writeEmptyElement("system-err");
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Case one, Suite suite)
            throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "name", one.name());
        attribute(xml, "classname", suite.name());
        attribute(xml, "time", seconds(one.nanos()));
        switch (one.ending()) {
            case PASSED -> {}
            case FAILED -> because(xml, "failure", suite.kind(), one);
            case BROKEN -> because(xml, "error", suite.kind(), one);
            case SKIPPED -> {
                xml.writeEmptyElement("skipped");
                attribute(xml, "message", one.message());
            }
        }
        xml.writeEndElement();
    }

    private static void because(XMLStreamWriter xml, String element, String kind, Case one)
            throws XMLStreamException {
        xml.writeStartElement(element);
        attribute(xml, "message", one.message());
        attribute(xml, "type", kind);
        xml.writeCharacters(legal(one.text()));
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value)
            throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /// Characters that XML 1.0 cannot hold, not even escaped, become the replacement character
    /// (section 2.2).
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> isLegal(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.6f", (double) nanos / TimeUnit.SECONDS.toNanos(1));
    }
}
