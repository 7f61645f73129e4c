// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.Set;
import org.reviewpage.html.words.Text;

/** Addresses under which sites keep what one writer wrote: {@code /author/ada-poe/}, {@code ?author=ada-poe}. */
public final class AuthorPages {
    private static final int MAX_ADDRESS = 300;
    private static final int MAX_NAME = 80;
    private static final String ASKED = "author=";
    private static final Set<String> FOLDERS = Set.of(
            "author",
            "authors",
            "autor",
            "autores",
            "auteur",
            "auteurs",
            "autore",
            "autori",
            "autoren",
            "contributor",
            "contributors",
            "writer",
            "writers",
            "reviewer",
            "reviewers",
            "profile",
            "profiles",
            "people",
            "staff");

    private AuthorPages() {}

    /** Whether an address is one, by its last part. */
    public static boolean isOne(String href) {
        String address = Text.head(href.strip(), MAX_ADDRESS);
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        int start = end;
        while (start > 0 && "/?&#".indexOf(address.charAt(start - 1)) < 0) {
            start--;
        }
        if (start < 2 || start == end) {
            return false;
        }
        return switch (address.charAt(start - 1)) {
            case '/' -> {
                int folder = address.lastIndexOf('/', start - 2) + 1;
                yield folder > 0 && end - start <= MAX_NAME && FOLDERS.contains(address.substring(folder, start - 1));
            }
            case '?', '&' -> {
                int name = start + ASKED.length();
                yield address.startsWith(ASKED, start) && name < end && end - name <= MAX_NAME;
            }
            default -> false;
        };
    }
}
