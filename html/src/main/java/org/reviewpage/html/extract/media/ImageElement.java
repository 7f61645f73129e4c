// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.media.Decoration;
import org.reviewpage.html.media.SizeInAddress;
import org.reviewpage.html.page.ImageAddress;
import org.reviewpage.html.page.OtherPages;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;

/** An {@code img} element: where its picture really is, and how large it is declared to be. */
final class ImageElement {
    private static final Pattern PIXELS =
            Pattern.compile("\\s{0,9}([0-9]{1,5})(?:\\.[0-9]{1,9})?\\s{0,9}(?:px)?\\s{0,9}");

    private static final int TINY = 60;
    private static final Function<Page, Map<Element, ImageElement>> KNOWN = page -> new IdentityHashMap<>();

    private final Element element;
    private final Page page;
    private final Optional<Element> link;
    private final Optional<String> shown;
    private final Optional<String> linked;
    private final Optional<String> address;
    private final Optional<Integer> width;
    private final Optional<Integer> height;

    /** The picture of an element, which several extractors ask for. */
    static ImageElement of(Element element, Page page) {
        return page.once(KNOWN).computeIfAbsent(element, unseen -> new ImageElement(element, page));
    }

    private ImageElement(Element element, Page page) {
        this.element = element;
        this.page = page;
        link = link(element);
        shown = shown(element, page);
        linked = link.flatMap(around -> page.resolve(around.attr("href")));
        Optional<String> file = linked.filter(ImageAddress::isFile);
        boolean isCopy = shown.isEmpty()
                || file.filter(full -> ImageAddress.isCopy(full, shown.get())).isPresent();
        address = isCopy ? file.or(() -> shown) : shown;
        Optional<SizeInAddress> size = shown.flatMap(SizeInAddress::in);
        width = declared("width").or(() -> size.map(SizeInAddress::width));
        height = declared("height").or(() -> size.map(SizeInAddress::height));
    }

    private static Optional<Element> link(Element element) {
        Element at = element;
        for (int steps = 0; at != null && steps < 5; steps++, at = at.parent()) {
            if (at.normalName().equals("a")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> shown(Element element, Page page) {
        Optional<String> first = real(element.attr("src"), page);
        if (first.filter(address -> !isTiny(address)).isPresent()) {
            return first;
        }
        Optional<String> tiny = Optional.empty();
        for (String stated : ImageSources.of(element)) {
            Optional<String> address = real(stated, page);
            if (address.filter(found -> !isTiny(found)).isPresent()) {
                return address;
            }
            tiny = tiny.or(() -> address);
        }
        return tiny;
    }

    private static Optional<String> real(String address, Page page) {
        return address.length() > ImageSources.MAX_ADDRESS || Decoration.isPlaceholder(address)
                ? Optional.empty()
                : page.resolve(address);
    }

    /**
     * The address of the largest copy that the page names: the one it links to, else shows.
     *
     * <p>A link to a file of another name may lead to another picture; it counts only where nothing is shown.
     */
    Optional<String> address() {
        return address;
    }

    /** The address of the copy that the page shows; not the blur that lazy loading shows until it is there. */
    Optional<String> shown() {
        return shown;
    }

    private static boolean isTiny(String address) {
        return SizeInAddress.in(address).filter(size -> size.width() < TINY).isPresent();
    }

    /** The address that a link around the picture leads to. */
    Optional<String> linked() {
        return linked;
    }

    /** Whether a link around it leads to another page of the same site, as those of other posts and of the home page do. */
    boolean leadsAway() {
        return link.filter(this::leadsAway).isPresent();
    }

    /** Whether a link beside it leads to another page of the same site that is not the picture's own. */
    boolean leadsAway(Element link) {
        // WordPress has a page for each attached picture, galleries have one of the same folder and name
        boolean own = link.attr("rel").contains("attachment")
                || shown.map(ImageAddress::folderAndName)
                        .filter(name -> link.attr("href").contains(name))
                        .isPresent();
        return !own && OtherPages.isLinkedBy(link, page);
    }

    /** Whether it has the size of an advert and leads to another site. */
    boolean isAdvert() {
        return linked.isPresent()
                && Decoration.isAdvert(width.orElse(0), height.orElse(0))
                && !ImageAddress.isFile(linked.get())
                && !leadsAway();
    }

    /** The declared width in pixels. */
    Optional<Integer> width() {
        return width;
    }

    /** The declared height in pixels. */
    Optional<Integer> height() {
        return height;
    }

    private Optional<Integer> declared(String side) {
        return pixels(element.attr(side)).or(() -> pixels(style(side)));
    }

    private String style(String side) {
        if (!element.hasAttr("style")) {
            return "";
        }
        for (String rule :
                Text.head(element.attr("style"), 500).toLowerCase(Locale.ROOT).split(";")) {
            String[] parts = rule.split(":", 2);
            if (parts.length == 2
                    && parts[0].strip().equals(side)
                    && parts[1].strip().endsWith("px")) {
                return parts[1];
            }
        }
        return "";
    }

    private static Optional<Integer> pixels(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Matcher pixels = PIXELS.matcher(Text.head(written, 40));
        return pixels.matches() ? Optional.of(Integer.valueOf(pixels.group(1))) : Optional.empty();
    }

    /** The text in place of the picture, unless it is a mere file name. */
    Optional<String> text() {
        for (String name : List.of("alt", "title")) {
            String text = Text.collapse(element.attr(name));
            if (!text.isEmpty() && text.length() < 300 && (text.contains(" ") || !isFileName(text))) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static boolean isFileName(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("_./0123456789".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
