// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.microdata;

import org.reviewpage.schema.vocabulary.Resource;

/** An article as an HTML document with a plain style. */
public final class PageHtml {
    private PageHtml() {}

    /**
     * The document.
     *
     * @param article its HTML
     * @param url its address; left out if it is none of the web
     */
    public static String of(String article, String title, String url, String language) {
        HtmlText head = new HtmlText();
        head.tag("meta", "charset", "utf-8").line();
        head.tag("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        head.element("title", title).line();
        if (HtmlText.isWeb(url)) {
            head.tag("link", "rel", "canonical", "href", url).line();
        }
        HtmlText page = new HtmlText().tag("!DOCTYPE html").line();
        page.tag("html", "lang", language);
        String style = String.join("\n", Resource.lines(PageHtml.class, "review.css"));
        return page + "\n<head>\n" + head + "<style>\n" + style + "\n</style>\n</head>\n<body>\n<main>\n" + article
                + "\n</main>\n</body>\n</html>\n";
    }
}
