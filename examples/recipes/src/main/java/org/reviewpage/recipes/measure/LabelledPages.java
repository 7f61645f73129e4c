// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.evidence.Evidence;
import tools.jackson.databind.json.JsonMapper;

/** Labelled pages, and what the parser sees in them. */
final class LabelledPages {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LabelledPages() {}

    /** Is shown one page after the other, in the order of their labels. */
    @FunctionalInterface
    interface Visitor {
        void page(GoldPage page, String url, List<Evidence> evidence);
    }

    /**
     * Parses the pages.
     *
     * @param gold a line of labels for each page
     * @param urls lines of file name, tab, address
     * @param folder where the pages are
     */
    static void parse(Path gold, Path urls, Path folder, Visitor visitor) throws IOException {
        Map<String, String> addresses = new HashMap<>();
        for (String line : Files.readAllLines(urls)) {
            String[] cells = line.split("\t", 2);
            addresses.put(cells[0], cells[1]);
        }
        for (String line : Files.readAllLines(gold)) {
            GoldPage page = new GoldPage(MAPPER.readTree(line));
            String url = addresses.getOrDefault(page.file(), "");
            byte[] html = Files.readAllBytes(folder.resolve(page.file()));
            visitor.page(
                    page, url, ReviewParser.standard().parse(html, null, url).evidence());
        }
    }
}
