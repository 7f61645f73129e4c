// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import org.reviewpage.html.words.Vocabulary;

/** The words of {@code words.txt}: what is said around verdicts. */
final class Said {
    static final Vocabulary WORDS = Vocabulary.read(Said.class, "words.txt");

    private Said() {}
}
