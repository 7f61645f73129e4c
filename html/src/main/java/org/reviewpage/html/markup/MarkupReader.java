// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewpage.html.markup.Syntax.Described;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.node.TypedNode;

/** Reads all that a page describes for machines, whoever wrote it and whatever it is about. */
public final class MarkupReader {
    /** Every syntax there is. */
    static final List<Syntax> SYNTAXES =
            List.of(new JsonLdScripts(), new Microdata(), new Rdfa(), new Microformats(), new OpenGraph());

    private MarkupReader() {}

    /**
     * The things that are described on the page, by syntax: {@code json-ld}, {@code microdata}, {@code rdfa},
     * {@code microformats} and {@code open-graph}. All have the names of schema.org. What cannot be read is a warning of
     * the page.
     */
    public static Map<String, List<TypedNode>> read(Page page) {
        Map<String, List<TypedNode>> things = new LinkedHashMap<>();
        for (Syntax syntax : SYNTAXES) {
            things.put(
                    syntax.name(),
                    syntax.read(Region.of(page)).stream().map(Described::node).toList());
        }
        return things;
    }
}
