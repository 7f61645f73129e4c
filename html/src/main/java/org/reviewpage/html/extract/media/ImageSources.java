// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.reviewpage.html.media.Srcset;
import org.reviewpage.html.page.ImageAddress;
import org.reviewpage.html.words.Text;

/**
 * Where an element may have the address of its picture.
 *
 * <p>Each lazy loader has an attribute of its own, {@code data-src}, {@code data-flickity-lazyload}: an attribute whose
 * value ends as a picture's file does is one. Themes set the picture above a post as a background.
 */
final class ImageSources {
    private static final int MAX_ATTRIBUTES = 60;
    /** A longer one is no address. */
    static final int MAX_ADDRESS = 2_000;

    /** Names of attributes that hold an address even where it does not end as a file does. */
    private static final List<String> LAZY = List.of(
            "data-src",
            "data-lazy-src",
            "data-original",
            "data-orig-src",
            "data-lazy",
            "data-lazyload",
            "data-echo",
            "data-url",
            "data-image",
            "data-img",
            "data-large-file",
            "data-orig-file",
            "nitro-lazy-src");

    private static final List<String> SRCSETS =
            List.of("srcset", "data-srcset", "data-lazy-srcset", "nitro-lazy-srcset");

    private static final Pattern BACKGROUND = Pattern.compile(
            "(?i)background(?:-image)?\\s{0,5}:[^;]{0,60}?url\\(\\s{0,5}['\"]?([^'\"()]{1,1900})['\"]?\\s{0,5}\\)");

    private ImageSources() {}

    /** Whether an element is an image by its tag. */
    static boolean isImage(Element element) {
        return element.nameIs("img") || element.nameIs("amp-img");
    }

    /** Whether a picture is set behind what an element holds. */
    static boolean hasBackground(Element element) {
        return !background(element).isEmpty();
    }

    private static String background(Element element) {
        String style = element.attr("style");
        if (style.indexOf('(') < 0) {
            return "";
        }
        Matcher background = BACKGROUND.matcher(Text.head(style, MAX_ADDRESS));
        return background.find() ? background.group(1) : "";
    }

    /** What may be the address, likeliest first; placeholders among them. */
    static List<String> of(Element element) {
        List<String> addresses = new ArrayList<>();
        addresses.add(element.attr("src"));
        LAZY.forEach(name -> addresses.add(element.attr(name)));
        srcsets(element).forEach(srcset -> Srcset.largest(srcset).ifPresent(addresses::add));
        addresses.add(background(element));
        element.attributes().asList().stream()
                .limit(MAX_ATTRIBUTES)
                .filter(ImageSources::isFile)
                .map(Attribute::getValue)
                .forEach(addresses::add);
        addresses.removeIf(address -> address.length() > MAX_ADDRESS);
        return addresses;
    }

    private static boolean isFile(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip();
        boolean named = name.startsWith("data-") || name.endsWith("-src");
        return named && value.length() < MAX_ADDRESS && !value.contains(" ") && ImageAddress.isFile(value);
    }

    private static List<String> srcsets(Element element) {
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
}
