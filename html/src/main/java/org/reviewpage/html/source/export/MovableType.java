// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.TextFile;
import org.reviewpage.html.source.syntax.XmlRecords;

/** Exports of Movable Type and TypePad: text with lines {@code TITLE: …}, and eight hyphens behind each post. */
final class MovableType implements Export {
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s{0,9}(?:AUTHOR|TITLE|BASENAME|STATUS|DATE): [^\\n]{0,1000}\\r?\\n(?:[A-Z][A-Z ]{2,30}: [^\\n]{0,1000}\\r?\\n){1,30}-----\\r?\\n");
    private static final String END = "--------";

    @Override
    public boolean begins(FileHead head) {
        return BEGINNING.matcher(head.text()).lookingAt();
    }

    @Override
    public Posts open(Blob file, LeftOut leftOut) throws IOException {
        BufferedReader lines = new BufferedReader(TextFile.open(file));
        int most = file.limits().count(Limit.PAGE_CHARACTERS);
        return new Posts() {
            private int number;

            @Override
            public @Nullable Post next() throws IOException {
                for (String post = post(lines, most); post != null; post = post(lines, most)) {
                    String id = "post-" + ++number;
                    if (post.length() >= most) {
                        return Post.unreadable(id, XmlRecords.tooLong(file.limits()));
                    }
                    MovableTypePost read = MovableTypePost.of(post);
                    if (read.isPublished()) {
                        return read.post().id(id);
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
