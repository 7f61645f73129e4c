// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.media.Decoration;
import org.reviewpage.html.media.Srcset;
import org.reviewpage.html.page.ImageAddress;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.page.Text;

/** An {@code img} element: where its picture really is, and how large it is declared to be. */
final class ImageElement {
    /** Lazy loading keeps the address here while {@code src} shows a placeholder. */
    private static final List<String> LAZY = List.of(
            "data-src",
            "data-lazy-src",
            "data-original",
            "data-orig-src",
            "data-lazy",
            "data-lazyload",
            "data-echo",
            "data-layzr",
            "data-url",
            "data-image",
            "data-img",
            "data-hi-res-src",
            "data-large-file",
            "data-orig-file",
            "data-full-url",
            "data-pagespeed-lazy-src",
            "data-cfsrc",
            "data-ezsrc",
            "nitro-lazy-src",
            "load-src",
            "lazy-src");

    private static final List<String> SRCSETS =
            List.of("srcset", "data-srcset", "data-lazy-srcset", "nitro-lazy-srcset");

    private static final Pattern PIXELS =
            Pattern.compile("^\\s{0,9}([0-9]{1,5})(?:\\.[0-9]{1,9})?\\s{0,9}(?:px)?\\s{0,9}$");

    /** Sizes in addresses: {@code -210x300.jpg}, {@code ?resize=210%2C300}, {@code ?w=210&h=300}, {@code /w210-h300/}. */
    private static final Pattern SIZE_IN_ADDRESS =
            Pattern.compile("(?:-|resize=|fit=|/w|[?&]w=)([0-9]{2,4})(?:x|%2C|,|-h|&h=)([0-9]{2,4})(?![0-9])");

    private final Element element;
    private final Page page;

    ImageElement(Element element, Page page) {
        this.element = element;
        this.page = page;
    }

    /**
     * The address of the largest copy that the page names: the one it links to, else shows.
     *
     * <p>A link to a file of another name may lead to another picture; it counts only where nothing is shown.
     */
    Optional<String> address() {
        Optional<String> shown = shown();
        Optional<String> linked = linked().filter(ImageAddress::isFile);
        boolean isCopy = shown.isEmpty() || linked.map(ImageAddress::key).equals(shown.map(ImageAddress::key));
        return isCopy ? linked.or(() -> shown) : shown;
    }

    /** The address of the copy that the page shows. */
    Optional<String> shown() {
        List<String> addresses = new ArrayList<>();
        addresses.add(element.attr("src"));
        LAZY.forEach(name -> addresses.add(element.attr(name)));
        srcsets().forEach(srcset -> Srcset.largest(srcset).ifPresent(addresses::add));
        for (String address : addresses) {
            Optional<String> real = Optional.of(address)
                    .filter(a -> !Decoration.isPlaceholder(a))
                    .flatMap(page::resolve);
            if (real.isPresent()) {
                return real;
            }
        }
        return Optional.empty();
    }

    private List<String> srcsets() {
        List<String> srcsets = new ArrayList<>();
        SRCSETS.forEach(name -> srcsets.add(element.attr(name)));
        Element parent = element.parent();
        if (parent != null && parent.normalName().equals("picture")) {
            for (Element source : parent.getElementsByTag("source")) {
                SRCSETS.forEach(name -> srcsets.add(source.attr(name)));
            }
        }
        return srcsets;
    }

    /** The address that a link around the picture leads to. */
    Optional<String> linked() {
        return link().flatMap(link -> page.resolve(link.attr("href")));
    }

    private Optional<Element> link() {
        Element at = element.parent();
        for (int steps = 0; at != null && steps < 4; steps++, at = at.parent()) {
            if (at.normalName().equals("a")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Whether a link around it leads to another page of the same site, as those of other posts and of the home page do. */
    boolean leadsAway() {
        Optional<String> target = linked().filter(address -> !ImageAddress.isFile(address));
        if (target.isEmpty() || page.url().isEmpty()) {
            return false;
        }
        String to = bare(target.get());
        String here = bare(page.url().get());
        // WordPress has a page for each attached picture
        boolean isAttachment = to.contains("attachment_id=")
                || to.contains("/attachment/")
                || link().filter(link -> link.attr("rel").contains("attachment"))
                        .isPresent();
        return host(to).equals(host(here)) && !to.equals(here) && !isAttachment && !to.startsWith(here + "/");
    }

    /** An address without what may change while the page stays: scheme, extension, and mark within the page. */
    private static String bare(String address) {
        return address.replaceFirst("#.*$", "")
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("(?:/|/index\\.\\w{3,4}|\\.html?|\\.php|\\.aspx?)$", "");
    }

    private static String host(String bare) {
        return bare.replaceFirst("[/?].*$", "").toLowerCase(Locale.ROOT);
    }

    /** The declared width in pixels. */
    Optional<Integer> width() {
        return declared("width").or(() -> inAddress(1));
    }

    /** The declared height in pixels. */
    Optional<Integer> height() {
        return declared("height").or(() -> inAddress(2));
    }

    private Optional<Integer> declared(String side) {
        return pixels(element.attr(side)).or(() -> pixels(style(side)));
    }

    private String style(String side) {
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
        Matcher pixels = PIXELS.matcher(Text.head(written, 40));
        return pixels.find() ? Optional.of(Integer.valueOf(pixels.group(1))) : Optional.empty();
    }

    private Optional<Integer> inAddress(int group) {
        Matcher size = SIZE_IN_ADDRESS.matcher(Text.head(shown().orElse(""), 1_000));
        return size.find() ? Optional.of(Integer.valueOf(size.group(group))) : Optional.empty();
    }

    /** The text in place of the picture, unless it is a mere file name. */
    Optional<String> text() {
        for (String name : List.of("alt", "title")) {
            String text = Text.collapse(element.attr(name));
            if (!text.isEmpty()
                    && text.length() < 300
                    && (text.contains(" ") || !text.matches(".{0,300}[_.\\d/].{0,300}"))) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
