// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Resource;
import org.reviewpage.schema.node.TypedValue;

/**
 * The thing that the head of a page describes in Open Graph, where that is no post: {@code <meta property="og:type"
 * content="video.movie"><meta property="video:director" content="Pia Sandoval">}.
 *
 * <p>The page is a review of it. Its name is not read, since {@code og:title} is that of the page. Mostly the properties
 * hold addresses of profiles, which name nobody.
 */
final class OpenGraph implements Syntax {
    private static final Map<String, String[]> TYPES = types();

    @Override
    public String name() {
        return "open-graph";
    }

    @Override
    public boolean isInHead() {
        return true;
    }

    @Override
    public List<Described> read(Region region) {
        Page page = region.page();
        Optional<String[]> type = page.meta("og:type")
                .filter(stated -> region.has(page.document().head()))
                .map(stated -> TYPES.get(stated.toLowerCase(Locale.ROOT)));
        if (type.isEmpty()) {
            return List.of();
        }
        NodeBuilder thing = NodeBuilder.of(type.get()[0]);
        for (String pair : type.get()[1].split(" ")) {
            int equals = pair.indexOf('=');
            for (String value : page.metas(pair.substring(0, equals))) {
                thing.add(pair.substring(equals + 1), new TypedValue.Literal(value));
            }
        }
        NodeBuilder review = NodeBuilder.of("Review").add("itemReviewed", thing.build());
        return List.of(new Described(review.build(), page.document().head()));
    }

    private static Map<String, String[]> types() {
        Map<String, String[]> types = new LinkedHashMap<>();
        for (String line : Resource.lines(OpenGraph.class, "opengraph.tsv")) {
            String[] cells = line.split("\t");
            types.put(cells[0], new String[] {cells[1], cells[2]});
        }
        return types;
    }
}
