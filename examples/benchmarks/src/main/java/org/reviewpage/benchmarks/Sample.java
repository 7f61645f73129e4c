// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.PageContent;
import org.reviewpage.html.source.PageSource;
import org.reviewpage.html.source.SourcePage;

/**
 * A page in memory, decoded, to measure on.
 *
 * @param name its path
 * @param html the page
 * @param url its address; a made-up one where its source does not know it
 */
record Sample(String name, String html, String url) {
    /** Stands for the pages that this repository has of its own. */
    static final String OWN = "own";

    private static final List<String> OWN_FOLDERS = List.of("examples/pages", "html/src/test/resources/pages");
    private static final String SOMEWHERE = "https://blog.example/2013/12/post.html";

    Sample(String name, String html) {
        this(name, html, SOMEWHERE);
    }

    /** The pages of a folder or archive, or the {@link #OWN} ones if it runs in the repository's root. */
    static List<Sample> of(String folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String each : folder.equals(OWN) ? OWN_FOLDERS : List.of(folder)) {
            try (PageSource source = PageSource.open(Path.of(each))) {
                while (source.hasNext()) {
                    read(source.next(), samples);
                }
            }
        }
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("there are no pages in " + folder);
        }
        return samples;
    }

    private static void read(SourcePage page, List<Sample> samples) throws IOException {
        try {
            PageContent content = page.read();
            samples.add(new Sample(page.within(), content.html(), content.url().orElse(SOMEWHERE)));
        } catch (UnreadablePageException broken) {
            System.err.println("left out: " + page.name() + ": " + broken.getMessage());
        }
    }

    /** How long it is in UTF-8. */
    int bytes() {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }
}
