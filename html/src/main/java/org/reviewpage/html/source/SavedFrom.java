// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;

/**
 * The address that a program wrote into a page when it saved it.
 *
 * <p>Browsers write {@code <!-- saved from url=(0033)https://… -->}, SingleFile {@code url: https://…} in a comment, and
 * HTTrack {@code <!-- Mirrored from blog.example/post.html by HTTrack Website Copier/3.x … -->}, without the scheme.
 * {@code about:internet} in such a comment is a mark for an old browser, and no address.
 */
final class SavedFrom {
    /** The comment stands before the page or at the beginning of its head. */
    private static final int WITHIN = 16_384;

    private static final Pattern BROWSER =
            Pattern.compile("<!--\\s{0,9}saved from url=\\(\\d{1,6}\\)(https?://[^\\s>]{1,2000})");
    private static final Pattern SINGLE_FILE =
            Pattern.compile("<!--\\s{0,9}Page saved with SingleFile\\s{1,20}url:\\s{0,9}(https?://[^\\s>]{1,2000})");
    private static final Pattern HTTRACK =
            Pattern.compile("<!--\\s{0,9}Mirrored from ([^\\s/>]{1,250}[^\\s>]{0,2000}) by HTTrack");

    private SavedFrom() {}

    static Optional<String> address(String html) {
        String head = Text.head(html, WITHIN);
        Matcher httrack = HTTRACK.matcher(head);
        return first(BROWSER, head)
                .or(() -> first(SINGLE_FILE, head))
                .or(() -> httrack.find() ? Optional.of("http://" + httrack.group(1)) : Optional.empty());
    }

    private static Optional<String> first(Pattern comment, String head) {
        Matcher match = comment.matcher(head);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
