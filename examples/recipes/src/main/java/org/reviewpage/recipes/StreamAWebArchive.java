// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.reviewpage.core.Review;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.source.PageSource;
import org.reviewpage.html.source.SourcePage;

/**
 * How do I read a web archive that is larger than memory? Prints a line for each review as soon as its page is read; one
 * page is held at a time, however many there are. A damaged record costs that record only.
 *
 * <pre>examples/run StreamAWebArchive CRAWL.warc.gz</pre>
 *
 * <p>Needs {@code org.netpreserve:jwarc} on the class path.
 */
public final class StreamAWebArchive {
    private StreamAWebArchive() {}

    /** Takes one argument, the archive. */
    public static void main(String[] args) {
        try (PageSource archive = PageSource.open(Path.of(args[0]))) {
            stream(archive, System.out);
        }
    }

    static void stream(PageSource archive, PrintStream out) {
        ReviewParser parser = ReviewParser.standard();
        while (archive.hasNext()) {
            SourcePage record = archive.next();
            try {
                for (Review review : parser.parse(record).reviews()) {
                    out.println(record.within() + "\t" + review.url().orElse("?") + "\t" + review.item());
                }
            } catch (IOException damaged) {
                System.err.println(record.name() + ": " + damaged.getMessage());
            }
        }
    }
}
