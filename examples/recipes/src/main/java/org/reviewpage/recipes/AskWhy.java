// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.evidence.Evidence;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Source;

/**
 * Why does the review have this rating? Prints every candidate with what was seen, where, and why it won or lost.
 *
 * <pre>examples/run AskWhy examples/pages/casa-pilar.html</pre>
 */
public final class AskWhy {
    private AskWhy() {}

    /** Takes one argument, the page. */
    public static void main(String[] args) throws IOException {
        byte[] html = Files.readAllBytes(Path.of(args[0])); // bytes: the encoding is found
        for (Evidence evidence : ReviewParser.standard().parse(html, null, null).evidence()) {
            if (evidence.candidate().field() == Field.RATING) {
                Source source = evidence.candidate().source();
                System.out.println((evidence.won() ? "won:  " : "lost: ") + source.seen() + ", seen by "
                        + source.extractor() + " in " + source.where() + "; " + evidence.reason());
            }
        }
    }
}
