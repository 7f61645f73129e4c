// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.file.Blob;

/**
 * The records of a feed or an export, one at a time: the items or entries, and the elements before them that tell of the
 * whole. In RSS both stand in the {@code channel}.
 *
 * <p>Where the XML is not well-formed, the rest of the file is read record by record.
 */
public final class XmlRecords implements Closeable {
    private final Blob file;
    private final String item;
    private final Reader text;
    private @Nullable WellFormedXml strict;
    private @Nullable BrokenXml lenient;
    private String failure = "";

    /**
     * A record.
     *
     * @param element its element, with the prefixes that the file writes
     * @param problem why it cannot be read, or empty
     */
    public record Record(Element element, String problem) {}

    /** Opens a file whose records are elements of a name. */
    public XmlRecords(Blob file, String item) throws IOException {
        this.file = file;
        this.item = item;
        text = TextFile.open(file);
        try {
            strict = new WellFormedXml(text, file.limits());
        } catch (XMLStreamException broken) {
            goOn(0, broken);
        }
    }

    /** The problem of a record that is longer than a page. */
    public static String tooLong(Limits limits) {
        return "longer than " + limits.of(Limit.PAGE_CHARACTERS) + " characters, the limit " + Limit.PAGE_CHARACTERS;
    }

    private void goOn(long from, XMLStreamException broken) throws IOException {
        String message = String.valueOf(broken.getMessage());
        failure = "not well-formed XML from line " + broken.getLocation().getLineNumber() + " on: "
                + message.substring(message.indexOf("Message: ") + 1).replaceFirst("^essage: ", "");
        lenient = new BrokenXml(file, item, from);
        strict = null;
    }

    /** The next record, or null after the last. */
    @Nullable
    public Record next() throws IOException {
        if (strict != null) {
            try {
                return strict.next();
            } catch (XMLStreamException broken) {
                if (broken.getNestedException() instanceof IOException unreadable) {
                    throw unreadable;
                }
                goOn(strict.position(), broken);
            }
        }
        Record record = lenient == null ? null : lenient.next();
        if (record == null && !failure.isEmpty()) {
            throw new UnreadablePageException(failure);
        }
        if (record != null && record.element().normalName().equals(item)) {
            failure = ""; // the rest is read all the same
        }
        return record;
    }

    @Override
    public void close() throws IOException {
        text.close();
        if (lenient != null) {
            lenient.close();
        }
    }
}
