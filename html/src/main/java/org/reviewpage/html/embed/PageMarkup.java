// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.embed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.markup.MarkupReader;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.check.Finding;
import org.reviewpage.schema.check.RichResults;
import org.reviewpage.schema.node.TypedNode;

/**
 * The structured data of a page that search engines read: JSON-LD, microdata and RDFa. Microformats, which they no longer
 * read, are left out.
 *
 * @param things what is described, by the name of the syntax; with the names of schema.org
 * @param scripts the texts of its JSON-LD scripts
 */
public record PageMarkup(Map<String, List<TypedNode>> things, List<String> scripts) {
    private static final Set<String> SYNTAXES = Set.of("json-ld", "microdata", "rdfa");

    /** Copies the collections. */
    public PageMarkup {
        things = new LinkedHashMap<>(things);
        scripts = List.copyOf(scripts);
    }

    /** The structured data of a page. */
    public static PageMarkup of(Page page) {
        Map<String, List<TypedNode>> things = new LinkedHashMap<>(MarkupReader.read(page));
        things.keySet().retainAll(SYNTAXES);
        List<String> scripts = page.document().getElementsByTag("script").stream()
                .filter(PageMarkup::isJsonLd)
                .map(Element::data)
                .toList();
        return new PageMarkup(things, scripts);
    }

    static boolean isJsonLd(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }

    /** All that is described, in whatever syntax. */
    public List<TypedNode> all() {
        return things.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Whether search engines would show its reviews as rich results. A path begins with the syntax, as in
     * {@code microdata.author} or {@code json-ld[2].author}, counted from 0 if it describes several things.
     */
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            String name = scripts.size() == 1 ? "script" : "script[" + i + "]";
            findings.addAll(RichResults.standard().checkSyntax(scripts.get(i), name));
        }
        Map<String, TypedNode> roots = new LinkedHashMap<>();
        things.forEach((syntax, nodes) -> roots.putAll(RichResults.roots(syntax, nodes)));
        findings.addAll(RichResults.standard().check(roots));
        return List.copyOf(findings);
    }
}
