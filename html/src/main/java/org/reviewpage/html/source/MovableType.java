// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Exports of Movable Type and TypePad: text with lines {@code TITLE: …}, and eight hyphens behind each post. */
final class MovableType implements Format {
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s{0,9}(?:AUTHOR|TITLE|BASENAME|STATUS|DATE): [^\\n]{0,1000}\\r?\\n(?:[A-Z][A-Z ]{2,30}: [^\\n]{0,1000}\\r?\\n){1,30}-----\\r?\\n");
    private static final String END = "--------";
    private static final int MAX_POST = 8_000_000;

    @Override
    public boolean begins(Head head) {
        return BEGINNING.matcher(head.text()).lookingAt();
    }

    @Override
    public Pages open(Blob file, LeftOut leftOut) throws IOException {
        BufferedReader lines = new BufferedReader(XmlText.open(file));
        return new Pages() {
            private int number;

            @Override
            public @Nullable SourcePage next() throws IOException {
                for (String post = post(lines); post != null; post = post(lines)) {
                    String id = "post-" + ++number;
                    if (post.length() >= MAX_POST) {
                        return SourcePage.unreadable(file, id, "longer than " + MAX_POST + " characters");
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
    private static @Nullable String post(BufferedReader lines) throws IOException {
        StringBuilder post = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.stripTrailing().equals(END)) {
                if (post.length() > 0) {
                    return post.toString();
                }
            } else if (post.length() < MAX_POST && (post.length() > 0 || !line.isBlank())) {
                post.append(line).append('\n');
            }
        }
        return post.toString().isBlank() ? null : post.toString();
    }
}
