// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewpage.html.page.Resource;
import org.reviewpage.html.page.Text;

/** Reads the lists of words that lie beside this class. */
final class WordList {
    private WordList() {}

    /** The lines that hold something; {@code #} begins a comment. */
    static List<String> lines(String file) {
        return Resource.lines(WordList.class, file);
    }

    /** The words between the commas, as {@link Text#key keys}. */
    static Set<String> keys(String file) {
        return lines(file).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(Text::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
