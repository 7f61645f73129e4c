// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.platform;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Outline;
import org.reviewpage.html.page.Page;

/** What the elements of one page say they are; each is asked once, and names that come again are read once. */
public final class Parts {
    private final Outline outline;
    private final int[] said;
    private final BitSet named = new BitSet();
    private final Map<Part, BitSet> places = new EnumMap<>(Part.class);

    private Parts(Page page) {
        Map<String, Integer> read = new HashMap<>();
        outline = page.outline();
        said = new int[outline.size()];
        for (String naming : PartNames.NAMING) {
            outline.placesWith(naming).stream().forEach(place -> {
                String names = outline.element(place).attr(naming);
                said[place] |= read.computeIfAbsent(names, PartNames.STANDARD::read);
            });
        }
        for (int place = 0; place < said.length; place++) {
            if (said[place] != 0) {
                note(PartNames.set(said[place]), place);
            }
        }
    }

    private void note(Set<Part> parts, int place) {
        named.set(place);
        for (Part part : parts) {
            places.computeIfAbsent(part, unseen -> new BitSet()).set(place);
        }
    }

    /** The parts of a page. */
    public static Parts of(Page page) {
        return page.once(Parts::new);
    }

    /** {@link Part#of} an element of the page. */
    public Set<Part> of(Element element) {
        return at(outline.place(element));
    }

    /** {@link Part#of} the element at a place in the page's outline. */
    public Set<Part> at(int place) {
        return PartNames.set(said[place]);
    }

    /** The places in the page's outline of the elements that say that they are some part. */
    public BitSet places() {
        return (BitSet) named.clone();
    }

    /** The places in the page's outline of the elements that say that they are a part. */
    public BitSet places(Part part) {
        return (BitSet) places.getOrDefault(part, new BitSet()).clone();
    }

    /** Whether an element of the page says that it is a part. */
    public boolean is(Part part, Element element) {
        return of(element).contains(part);
    }
}
