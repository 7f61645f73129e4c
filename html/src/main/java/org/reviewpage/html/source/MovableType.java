// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.Head;
import org.reviewpage.html.source.syntax.XmlRecords;
import org.reviewpage.html.source.syntax.XmlText;

/** Exports of Movable Type and TypePad: text with lines {@code TITLE: …}, and eight hyphens behind each post. */
final class MovableType implements Format {
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s{0,9}(?:AUTHOR|TITLE|BASENAME|STATUS|DATE): [^\\n]{0,1000}\\r?\\n(?:[A-Z][A-Z ]{2,30}: [^\\n]{0,1000}\\r?\\n){1,30}-----\\r?\\n");
    private static final String END = "--------";

    @Override
    public boolean begins(Head head) {
        return BEGINNING.matcher(head.text()).lookingAt();
    }

    @Override
    public Pages open(Blob file, LeftOut leftOut) throws IOException {
        BufferedReader lines = new BufferedReader(XmlText.open(file));
        int most = file.limits().count(Limit.PAGE_CHARACTERS);
        return new Pages() {
            private int number;

            @Override
            public @Nullable SourcePage next() throws IOException {
                for (String post = post(lines, most); post != null; post = post(lines, most)) {
                    String id = "post-" + ++number;
                    if (post.length() >= most) {
                        return SourcePage.unreadable(file, id, XmlRecords.tooLong(file.limits()));
                    }
                    MovableTypePost read = MovableTypePost.of(post);
                    if (read.isPublished()) {
                        return read.post().in(file, id);
                    }
                    leftOut.add("drafts");
                }
                return null;
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    /** The lines of the next post, or null after the last. */
    private static @Nullable String post(BufferedReader lines, int most) throws IOException {
        StringBuilder post = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.stripTrailing().equals(END)) {
                if (post.length() > 0) {
                    return post.toString();
                }
            } else if (post.length() < most && (post.length() > 0 || !line.isBlank())) {
                post.append(line).append('\n');
            }
        }
        return post.toString().isBlank() ? null : post.toString();
    }
}
