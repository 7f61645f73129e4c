// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.words.Text;

/**
 * A tree laid out flat: its elements in the order of the page, each with a place, counted from 0, and the texts between
 * them. One walk makes it; what else is asked of the tree is a loop.
 */
public final class Outline {
    private final TreeWalk walk;
    private final List<Element> all;
    private final Map<Element, Integer> places;
    private final Map<String, List<Integer>> byTag = new HashMap<>();
    private final Map<String, List<Integer>> byAttribute = new HashMap<>();
    private final Map<String, List<Element>> asked = new HashMap<>();
    private final int[] parents;
    private final int[] ends;
    private final int[] firstSteps;
    private final int[] lastSteps;
    private final int[] looks;
    private final @Nullable String[] texts;
    private final @Nullable Line[] lines;

    private Outline(TreeWalk walk) {
        this.walk = walk;
        all = walk.elements();
        places = new IdentityHashMap<>(all.size());
        parents = new int[all.size()];
        ends = new int[all.size()];
        firstSteps = new int[all.size()];
        lastSteps = new int[all.size()];
        looks = new int[all.size()];
        texts = new String[walk.texts()];
        lines = new Line[walk.texts()];
        layOut();
        placesWith("hidden", "style").stream()
                .filter(place -> Rendering.isHidden(all.get(place)))
                .forEach(place -> looks[place] |= Rendering.UNSEEN);
    }

    private void layOut() {
        int at = -1;
        int next = 0;
        for (int step = 0; step < walk.size(); step++) {
            if (walk.ends(step)) {
                ends[at] = next;
                lastSteps[at] = step;
                at = parents[at];
            } else if (!walk.isText(step)) {
                Element element = all.get(next);
                Integer place = next;
                places.put(element, place);
                note(byTag, element.normalName(), place);
                // an element without attributes would be given an empty list of them
                if (element.attributesSize() > 0) {
                    for (Attribute attribute : element.attributes()) {
                        note(byAttribute, attribute.getKey().toLowerCase(Locale.ROOT), place);
                    }
                }
                looks[next] = Rendering.of(element, at < 0 ? Rendering.around(element) : looks[at]);
                firstSteps[next] = step;
                parents[next] = at;
                at = next++;
            }
        }
    }

    private static void note(Map<String, List<Integer>> index, String name, Integer place) {
        index.computeIfAbsent(name, unseen -> new ArrayList<>()).add(place);
    }

    /** The outline of a tree. */
    public static Outline of(Element root) {
        return new Outline(new TreeWalk(root, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    /** The outline of a tree that has no more nodes than these, and no element with so many above it; else none. */
    static Optional<Outline> within(Element root, int nodes, int depth) {
        TreeWalk walk = new TreeWalk(root, nodes, depth);
        return walk.isWhole() ? Optional.of(new Outline(walk)) : Optional.empty();
    }

    /** Whether an element is in the tree. */
    public boolean has(Element element) {
        return places.containsKey(element);
    }

    /** All elements of the tree. */
    public List<Element> elements() {
        return Collections.unmodifiableList(all);
    }

    /** The elements of the tree with a tag. */
    public List<Element> elements(String tag) {
        return asked.computeIfAbsent(tag, unseen -> elements(places(unseen)));
    }

    /** The places of the elements of the tree with one of some tags. */
    public BitSet places(String... tags) {
        return places(byTag, tags);
    }

    /** The places of the elements of the tree that have one of some attributes, whose names are in lower case. */
    public BitSet placesWith(String... attributes) {
        return places(byAttribute, attributes);
    }

    /** The elements at some places that have an attribute, whose name is in lower case. */
    List<Element> elementsWith(String attribute, BitSet among) {
        List<Element> found = new ArrayList<>();
        for (Integer place : byAttribute.getOrDefault(attribute, List.of())) {
            if (among.get(place)) {
                found.add(all.get(place));
            }
        }
        return Collections.unmodifiableList(found);
    }

    private BitSet places(Map<String, List<Integer>> index, String... names) {
        BitSet at = new BitSet(all.size());
        for (String name : names) {
            for (Integer place : index.getOrDefault(name, List.of())) {
                at.set(place);
            }
        }
        return at;
    }

    /** The places from one element's down, that one included, without those of what is left out and of all in it. */
    public BitSet places(Element top, Set<Element> leftOut) {
        BitSet kept = new BitSet(all.size());
        int place = place(top);
        kept.set(place, ends[place]);
        for (Element element : leftOut) {
            int out = find(element);
            if (out >= 0) {
                kept.clear(out, ends[out]);
            }
        }
        return kept;
    }

    /** The elements at some places. */
    public List<Element> elements(BitSet at) {
        List<Element> found = new ArrayList<>(at.cardinality());
        int to;
        for (int from = at.nextSetBit(0); from >= 0; from = at.nextSetBit(to)) {
            to = at.nextClearBit(from);
            found.addAll(all.subList(from, to));
        }
        return Collections.unmodifiableList(found);
    }

    /** Of the elements of the tree with a tag those that are in no other of them, in the order of the page. */
    public List<Element> outermost(String tag) {
        BitSet at = places(tag);
        List<Element> found = new ArrayList<>();
        for (int place = at.nextSetBit(0); place >= 0; place = at.nextSetBit(ends[place])) {
            found.add(all.get(place));
        }
        return found;
    }

    /** The blocks below an element of the tree, without what is in elements that are left out. */
    public List<Block> blocks(Element top, Set<Element> leftOut) {
        return Blocks.of(this, place(top), places(top, leftOut));
    }

    /** Whether one element of the tree is another or below it. */
    public boolean isIn(Element lower, Element upper) {
        int place = place(lower);
        int from = place(upper);
        return place >= from && place < ends[from];
    }

    /** How many elements there are. */
    public int size() {
        return ends.length;
    }

    /** The place of an element: how many begin before it. */
    public int place(Element element) {
        return Objects.requireNonNull(places.get(element), "the element must be in the tree");
    }

    /** The {@link #place(Element)} of an element; -1 if it is not in the tree. */
    int find(Element element) {
        Integer place = places.get(element);
        return place == null ? -1 : place;
    }

    /** The place after the last element in that at a place. */
    public int end(int place) {
        return ends[place];
    }

    /** The element at a place. */
    public Element element(int place) {
        return all.get(place);
    }

    /** The place of the element that the one at a place stands in; -1 if that is the root. */
    public int parent(int place) {
        return parents[place];
    }

    /** The {@link Rendering} of the element at a place. */
    int look(int place) {
        return looks[place];
    }

    /** The walk over the tree. */
    TreeWalk walk() {
        return walk;
    }

    /** Where in the walk an element begins. */
    int firstStep(int place) {
        return firstSteps[place];
    }

    /** Where in the walk an element ends. */
    int lastStep(int place) {
        return lastSteps[place];
    }

    /** A text of the walk with white space collapsed. */
    String text(int number) {
        String text = texts[number];
        if (text == null) {
            text = Text.collapse(walk.raw(number));
            texts[number] = text;
        }
        return text;
    }

    /** The line that begins with a text, if it has been read: what is left out changes few of them. */
    @Nullable
    Line line(int text) {
        return lines[text];
    }

    /** Keeps the line that begins with a text. */
    void keep(int text, Line line) {
        lines[text] = line;
    }
}
