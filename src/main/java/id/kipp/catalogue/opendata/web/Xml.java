package id.kipp.catalogue.opendata.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes an XML file element by element; every value is text. */
final class Xml implements AutoCloseable {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A file with its root element. */
    static Xml begin(OutputStream to, String root, String namespace) throws IOException {
        try {
            var writer = FACTORY.createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
            return new Xml(writer);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Xml open(String name) throws IOException {
        return write(() -> writer.writeStartElement(name));
    }

    Xml end() throws IOException {
        return write(writer::writeEndElement);
    }

    /** An element with a text; none where there is nothing to say. */
    Xml text(String name, @Nullable String text) throws IOException {
        return text == null
                ? this
                : write(() -> {
                    writer.writeStartElement(name);
                    writer.writeCharacters(printable(text));
                    writer.writeEndElement();
                });
    }

    /** An element that has attributes alone: name, value, name, value. */
    Xml empty(String name, String... attributes) throws IOException {
        return write(() -> {
            writer.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], printable(attributes[i + 1]));
            }
        });
    }

    @Override
    public void close() throws IOException {
        write(() -> {
            writer.writeEndDocument();
            writer.close();
        });
    }

    /** XML has no place for control characters. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private Xml write(Deed deed) throws IOException {
        try {
            deed.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What is done to the writer. */
    @FunctionalInterface
    private interface Deed {
        void run() throws XMLStreamException;
    }
}
