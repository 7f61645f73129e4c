// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.source.file.Blob;

/**
 * Reads the records of XML that is not well-formed: an address with a bare {@code &}, an entity of HTML, a
 * {@code CDATA} section within another, a file that was cut off. Looks for the tags around each record and parses what is
 * between them leniently.
 */
final class BrokenXml implements Closeable {
    private static final int CHUNK = 65_536;

    private final Reader text;
    private final int most;
    private final String startTag;
    private final String endTag;
    private final StringBuilder window = new StringBuilder();
    private final Deque<Element> head = new ArrayDeque<>();
    private boolean headKnown;

    /**
     * Begins in the middle of a file.
     *
     * @param item the name of the elements that are records
     * @param from where to begin, in characters; where that is not 0 the head of the file is known already
     */
    BrokenXml(Blob file, String item, long from) throws IOException {
        text = TextFile.open(file);
        most = file.limits().count(Limit.PAGE_CHARACTERS);
        long skipped = 0;
        for (long step = 1; skipped < from && step > 0; skipped += step) {
            step = text.skip(from - skipped);
        }
        startTag = "<" + item;
        endTag = "</" + item + ">";
        headKnown = from > 0;
    }

    /** The next record, or null after the last. */
    XmlRecords.@Nullable Record next() throws IOException {
        if (!headKnown) {
            headKnown = true;
            int start = start(0, most);
            readHead(window.substring(0, start < 0 ? window.length() : start));
        }
        if (!head.isEmpty()) {
            return new XmlRecords.Record(head.remove(), "");
        }
        if (!toStart()) {
            return null;
        }
        int end = find(endTag, 0, most);
        int following = start(startTag.length(), end < 0 ? window.length() : end);
        if (end < 0 || following >= 0) {
            window.delete(0, following < 0 ? window.length() : following);
            return damaged("its end is missing");
        }
        String record = window.substring(0, end + endTag.length());
        window.delete(0, record.length());
        @Nullable Element element = parse(record).firstElementChild();
        return element == null ? damaged("its start tag is broken") : new XmlRecords.Record(element, "");
    }

    private XmlRecords.Record damaged(String reason) {
        return new XmlRecords.Record(new Element(startTag.substring(1)), reason);
    }

    private void readHead(String xml) {
        for (Element root : parse(xml).children()) {
            for (Element child : root.children()) {
                head.addAll(child.normalName().equals("channel") ? child.children() : java.util.List.of(child));
            }
        }
    }

    private static Document parse(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    /** Drops what stands before the next start tag; false if there is none. */
    private boolean toStart() throws IOException {
        do {
            int start = start(0, window.length());
            if (start >= 0) {
                window.delete(0, start);
                return true;
            }
            window.delete(0, Math.max(0, window.length() - startTag.length()));
        } while (load());
        return false;
    }

    private int start(int from, int limit) throws IOException {
        for (int at = find(startTag, from, limit); at >= 0; at = find(startTag, at + 1, limit)) {
            int next = at + startTag.length();
            if ((next < window.length() || load()) && "> \t\r\n".indexOf(window.charAt(next)) >= 0) {
                return at < limit ? at : -1;
            }
        }
        return -1;
    }

    /** Where the text stands next, looking no further than a number of characters from the beginning of the window. */
    private int find(String sought, int from, int limit) throws IOException {
        int begin = from;
        int at = window.indexOf(sought, begin);
        while (at < 0 && window.length() < limit) {
            begin = Math.max(begin, window.length() - sought.length());
            if (!load()) {
                return -1;
            }
            at = window.indexOf(sought, begin);
        }
        return at;
    }

    private boolean load() throws IOException {
        char[] chunk = new char[CHUNK];
        int count = text.read(chunk);
        if (count > 0) {
            window.append(chunk, 0, count);
        }
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
