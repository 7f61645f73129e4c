// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.JsonLdNodes;
import org.reviewpage.schema.JsonLdReader;

/**
 * Things described in scripts: {@code <script type="application/ld+json">}.
 *
 * <p>Each script is read by itself, so that a broken one costs no other. No context is fetched.
 */
final class JsonLdScripts implements Syntax {
    private static final int MAX_SCRIPTS = 50;

    @Override
    public String name() {
        return "json-ld";
    }

    @Override
    public boolean isInHead() {
        return true;
    }

    @Override
    public List<Described> read(Page page, List<Element> elements) {
        List<Described> found = new ArrayList<>();
        int scripts = 0;
        for (Element script : elements) {
            if (!script.normalName().equals("script")
                    || !script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                continue;
            }
            if (++scripts > MAX_SCRIPTS) {
                page.warn("too-many-scripts", "only the first " + MAX_SCRIPTS + " JSON-LD scripts were read", name());
                break;
            }
            JsonLdNodes read = JsonLdReader.standard().nodes(script.data());
            read.problems().forEach(problem -> page.warn("json-ld-unreadable", problem, name()));
            read.nodes().forEach(node -> found.add(new Described(node, script)));
        }
        return found;
    }
}
