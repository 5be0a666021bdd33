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
/// @param suite what the tests are called together
/// @param start of the tests
record JUnitXml(Terminal terminal, String suite, LocalDateTime start) {

    byte[] of(List<Tested> tests) {
        var out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            write(xml, tests);
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(XMLStreamWriter xml, List<Tested> tests) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute(xml, "name", suite);
        attribute(xml, "package", "");
        attribute(xml, "id", "0");
        attribute(
                xml,
                "timestamp",
                start.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")));
        attribute(xml, "hostname", "localhost");
        attribute(xml, "tests", "" + tests.size());
        attribute(xml, "failures", "" + count(tests, ExitCode.FOUND));
        attribute(xml, "errors", "" + count(tests, ExitCode.UNREADABLE));
        attribute(xml, "time", seconds(tests.stream().mapToLong(JUnitXml::nanos).sum()));
        xml.writeEmptyElement("properties");
        for (Tested test : tests) {
            write(xml, test);
        }
        xml.writeEmptyElement("system-out");
        xml.writeEmptyElement("system-err");
        xml.writeEndElement();
    }

    private void write(XMLStreamWriter xml, Tested test) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "name", test.name());
        attribute(xml, "classname", suite);
        attribute(xml, "time", seconds(nanos(test)));
        String said = test.said(terminal.words());
        switch (test) {
            case Tested.Error(_, var problem) ->
                    because(xml, "error", said, terminal.text(problem));
            case Tested.Asked asked -> {
                if (!asked.verdict().isPassed()) {
                    because(xml, "failure", said, said);
                }
            }
        }
        xml.writeEndElement();
    }

    private static void because(XMLStreamWriter xml, String element, String message, String text)
            throws XMLStreamException {
        xml.writeStartElement(element);
        attribute(xml, "message", message);
        attribute(xml, "type", "expectation");
        xml.writeCharacters(legal(text));
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

    private static long count(List<Tested> tests, int code) {
        return tests.stream().filter(test -> test.code() == code).count();
    }

    private static long nanos(Tested test) {
        return switch (test) {
            case Tested.Asked asked -> asked.nanos();
            case Tested.Error _ -> 0;
        };
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.6f", (double) nanos / TimeUnit.SECONDS.toNanos(1));
    }
}
