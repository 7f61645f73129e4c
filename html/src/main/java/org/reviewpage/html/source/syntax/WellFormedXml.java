// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;

/** Reads the records of XML that is as it should be; never a document type or anything outside of the file. */
final class WellFormedXml {
    private static final int MAX_DEPTH = 256;

    /** At the end of an element the parser has read the first characters of the next tag already. */
    private static final int READ_AHEAD = 8;

    private final Limits limits;
    private final long most;
    private final XMLStreamReader xml;
    private int depth;
    private long position;
    private int offset;

    WellFormedXml(Reader text, Limits limits) throws XMLStreamException {
        this.limits = limits;
        most = limits.of(Limit.PAGE_CHARACTERS);
        xml = factory().createXMLStreamReader(text);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from outside of the file");
        });
        return factory;
    }

    /** How many characters there are at least up to the end of the last record, and not up to the next. */
    long position() {
        return Math.max(0, position - READ_AHEAD);
    }

    /** The next record, or null after the last. */
    XmlRecords.@Nullable Record next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                boolean isFrame = depth == 0 || depth == 1 && xml.getLocalName().equals("channel");
                if (!isFrame) {
                    XmlRecords.Record record = record();
                    advance();
                    return record;
                }
                depth++;
            }
        }
        return null;
    }

    /** The count of the parser is an int, and goes round in large files. */
    private void advance() {
        int now = xml.getLocation().getCharacterOffset();
        position += now - offset;
        offset = now;
    }

    /** Builds the element that begins here, up to its end. */
    private XmlRecords.Record record() throws XMLStreamException {
        Element record = start();
        Element at = record;
        int level = 1;
        long length = 0;
        while (level > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element child = start();
                    if (++level <= MAX_DEPTH && length <= most) {
                        at.appendChild(child);
                        at = child;
                    }
                    length += 20;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (level-- <= MAX_DEPTH && length <= most && at != record) {
                        at = at.parent();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    length += xml.getTextLength();
                    if (length <= most) {
                        at.appendText(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return new XmlRecords.Record(record, length > most ? XmlRecords.tooLong(limits) : "");
    }

    private Element start() {
        Element element = new Element(name(xml.getPrefix(), xml.getLocalName()));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attr(name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return element;
    }

    private static String name(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
