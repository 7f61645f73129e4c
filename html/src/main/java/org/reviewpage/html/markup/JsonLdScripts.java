// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.JsonLdReader;
import org.reviewpage.schema.node.JsonLdNodes;

/**
 * Things described in scripts: {@code <script type="application/ld+json">}.
 *
 * <p>Each script is read by itself, so that a broken one costs no other. No context is fetched.
 */
final class JsonLdScripts implements Syntax {
    @Override
    public String name() {
        return "json-ld";
    }

    @Override
    public boolean isInHead() {
        return true;
    }

    @Override
    public List<Described> read(Region region) {
        Page page = region.page();
        List<Described> found = new ArrayList<>();
        JsonLdReader reader = JsonLdReader.standard().withDepth(page.limits().count(Limit.JSON_LD_DEPTH));
        int scripts = 0;
        for (Element script : region.elements("script")) {
            if (!script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                continue;
            }
            if (++scripts > page.limits().of(Limit.JSON_LD_SCRIPTS)) {
                page.reached(Limit.JSON_LD_SCRIPTS, name());
                break;
            }
            String json = script.data();
            if (json.length() > page.limits().of(Limit.JSON_LD_CHARACTERS)) {
                page.reached(Limit.JSON_LD_CHARACTERS, name());
                continue;
            }
            JsonLdNodes read = reader.nodes(json);
            for (String problem : read.problems()) {
                if (problem.equals(reader.tooDeep())) {
                    page.reached(Limit.JSON_LD_DEPTH, name());
                } else {
                    boolean isTwice = problem.startsWith(JsonLdNodes.TWICE);
                    page.warn(isTwice ? "json-ld-duplicate-key" : "json-ld-unreadable", problem, name());
                }
            }
            read.nodes().forEach(node -> found.add(new Described(node, script)));
        }
        return found;
    }
}
