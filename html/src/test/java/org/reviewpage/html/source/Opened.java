// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.reviewpage.core.Review;
import org.reviewpage.html.ReviewParser;

/** All that a source gave: its pages and failures by their paths within it, and what it left out. */
public record Opened(Map<String, PageContent> pages, Map<String, String> failures, Map<String, Integer> leftOut) {
    public static Opened of(Path path) {
        Map<String, PageContent> pages = new LinkedHashMap<>();
        Map<String, String> failures = new LinkedHashMap<>();
        try (PageSource source = PageSource.open(path)) {
            while (source.hasNext()) {
                SourcePage page = source.next();
                try {
                    pages.put(page.within(), page.read());
                } catch (IOException unreadable) {
                    failures.put(page.within(), String.valueOf(unreadable.getMessage()));
                }
            }
            return new Opened(pages, failures, source.leftOut());
        }
    }

    public static Opened of(Path folder, String file, String text) {
        return of(write(folder, file, text));
    }

    public static Path write(Path folder, String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public PageContent page(String within) {
        PageContent page = pages.get(within);
        if (page == null) {
            throw new AssertionError("there is no " + within + " among " + pages.keySet() + " and " + failures);
        }
        return page;
    }

    /** The only page. */
    public PageContent only() {
        if (pages.size() != 1) {
            throw new AssertionError("there is not one page but " + pages.keySet() + " and " + failures);
        }
        return pages.values().iterator().next();
    }

    /** The text that a page shows below its title. */
    public static String text(PageContent page) {
        return Jsoup.parse(page.html()).select(".entry-content").text();
    }

    /** The review on a page. */
    public static Review review(PageContent page) {
        return ReviewParser.standard().parse(page).reviews().get(0);
    }
}
