// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.embed.PageMarkup;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.source.PageContent;
import org.reviewpage.html.source.PageSource;
import org.reviewpage.html.source.SourcePage;
import org.reviewpage.schema.check.Finding;
import org.reviewpage.schema.check.Level;

/**
 * How do I keep broken markup off my site? Prints what would cost the pages of a folder their stars and ends with 1, so
 * that a build that runs it fails. In a test: {@code assertThat(CheckMarkup.errors(Path.of("target/site"))).isEmpty()}.
 *
 * <pre>examples/run CheckMarkup examples/pages</pre>
 */
public final class CheckMarkup {
    private CheckMarkup() {}

    /** Takes one argument, the folder of the pages. */
    public static void main(String[] args) throws IOException {
        List<String> errors = errors(Path.of(args[0]));
        errors.forEach(System.out::println);
        if (!errors.isEmpty()) {
            System.exit(1);
        }
    }

    /** The errors in the JSON-LD, microdata and RDFa of the pages of a folder, a line each. */
    public static List<String> errors(Path site) throws IOException {
        List<String> errors = new ArrayList<>();
        try (PageSource pages = PageSource.open(site)) {
            while (pages.hasNext()) {
                SourcePage page = pages.next();
                PageContent content = page.read();
                Page read = Page.of(content.html(), content.url().orElse(null));
                for (Finding finding : PageMarkup.of(read).check()) {
                    if (finding.level() == Level.ERROR) {
                        errors.add(page.within() + ": " + finding.path() + ": " + finding.message());
                    }
                }
            }
        }
        return errors;
    }
}
