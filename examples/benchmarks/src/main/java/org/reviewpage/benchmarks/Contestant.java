// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.schema.JsonLdWriter;

/** Who does something with a page, and what. */
enum Contestant {
    JSOUP("jsoup: parse", page -> Jsoup.parse(page.html(), page.url())),
    REVIEWPAGE(
            "reviewpage: parse, extract, write JSON-LD",
            page -> JsonLdWriter.standard()
                    .write(ReviewParser.standard()
                            .parse(page.html(), page.url())
                            .reviews())),
    READABILITY(
            "Readability4J: parse, main text",
            page -> new Readability4J(page.url(), page.html()).parse().getTextContent());

    private final String title;
    private final Function<Sample, ?> work;

    Contestant(String title, Function<Sample, ?> work) {
        this.title = title;
        this.work = work;
    }

    Cost cost(Sample page) {
        return Cost.of(() -> work.apply(page));
    }

    @Override
    public String toString() {
        return title;
    }
}
