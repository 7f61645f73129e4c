// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Media;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.media.Decoration;
import org.reviewpage.html.media.Players;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.ImageAddress;
import org.reviewpage.html.page.Outline;
import org.reviewpage.html.words.Recall;
import org.reviewpage.html.words.Text;

/**
 * Reports the pictures of an article in the order of the page: those in its main text and those that stand with it.
 *
 * <p>Avatars, badges, emoji, rating stars, adverts, and the thumbnails of other posts are none of them. The picture that
 * a page names for sharing, {@code og:image}, is taken where the article has none of its own.
 */
public final class Pictures implements Extractor {
    private static final double IN_BODY = 0.85;
    private static final double WITH_TITLE = 0.8;
    private static final double ELSEWHERE = 0.3;
    private static final double SHARED_TOO = 0.9;
    private static final double ONLY_SHARED = 0.55;
    private static final int LEAST_SIDE = 60;

    /** Pixels of width from which a picture above the article may be its own. */
    private static final int LARGE = 500;

    private static final List<String> SHARED =
            List.of("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src");

    /** What themes call the picture above a post. */
    private static final Set<String> FEATURED = Set.of(
            "featured",
            "hero",
            "post-thumb",
            "post-image",
            "post-header",
            "entry-image",
            "entry-thumb",
            "entry-header",
            "main-image",
            "article-image",
            "article-header");

    private static final Recall<Boolean> FEATURES =
            new Recall<>(names -> holdsAny(FEATURED, Text.head(names, 300).toLowerCase(Locale.ROOT)));

    /** What a picture for sharing is called that is the same for all pages. */
    private static final Set<String> DEFAULTS =
            Set.of("logo", "default", "cropped-", "siteicon", "site-icon", "og-image", "avatar");

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public void extract(Article article, Findings findings) {
        MediaPlaces places = MediaPlaces.in(article);
        Optional<String> shared = shared(article);
        Optional<String> sharedKey = shared.map(ImageAddress::key);
        Set<String> seen = new HashSet<>();
        boolean any = false;
        Map<String, Integer> copies = copies(article);
        for (Element element : candidates(article)) {
            ImageElement image = ImageElement.of(element, article.page());
            String address = image.address().orElse("");
            if (address.isEmpty() || isOrnament(element, copies) || isDecoration(image, element, places)) {
                continue;
            }
            String key = ImageAddress.key(address);
            if (!seen.add(key)) {
                continue;
            }
            boolean isShared = sharedKey.filter(key::equals).isPresent();
            double confidence = isShared ? SHARED_TOO : confidence(image, element, places);
            Media media = PictureReader.read(image, element, article, !any);
            any |= confidence >= 0.5;
            findings.report(Field.MEDIA, media, confidence, element, address);
        }
        if (!any && article.isAlone() && shared.isPresent()) {
            String address = shared.get();
            double confidence = looksLikeDefault(address) ? ELSEWHERE : ONLY_SHARED;
            Media media = Media.builder(Media.Kind.IMAGE).contentUrl(address).build();
            findings.report(Field.MEDIA, media, confidence, article.root(), "og:image " + address);
        }
    }

    /** The pictures of the article, and the featured picture that some themes set above it. */
    private static List<Element> candidates(Article article) {
        List<Element> candidates = new ArrayList<>();
        if (article.isAlone()) {
            Outline outline = article.page().outline();
            BitSet above = outline.places("img", "amp-img");
            above.or(outline.placesWith("style"));
            above.clear(outline.place(article.root()), outline.size());
            for (Element element : outline.elements(above)) {
                if (showsAbove(element, article)) {
                    candidates.add(element);
                }
            }
        }
        int above = candidates.size();
        for (Element element : article.elementsWith("style")) {
            if (!ImageSources.isImage(element) && isBackdrop(element)) {
                candidates.add(element);
            }
        }
        boolean anyBackdrop = candidates.size() > above;
        candidates.addAll(article.elements("img", "amp-img"));
        if (anyBackdrop) {
            candidates.subList(above, candidates.size()).sort(Comparator.comparingInt(article::place));
        }
        return candidates;
    }

    /** A picture set behind an element, which is there to show it if it has no text or the name of a featured picture. */
    private static boolean isBackdrop(Element element) {
        return ImageSources.hasBackground(element)
                && (ElementText.of(element, 3).isBlank() || isFeatured(element));
    }

    private static boolean showsAbove(Element element, Article article) {
        boolean shows = ImageSources.isImage(element) || ImageSources.hasBackground(element);
        return shows && (isFeatured(element) || isLarge(element, article));
    }

    /** Whether a picture above the article is too large and too high for the banner of a site. */
    private static boolean isLarge(Element element, Article article) {
        if (!element.normalName().equals("img")) {
            return false;
        }
        ImageElement image = ImageElement.of(element, article.page());
        int width = image.width().orElse(0);
        int height = image.height().orElse(0);
        return width >= LARGE && height * 5 >= width * 2 && !image.leadsAway();
    }

    /** How often each address is shown. */
    private static Map<String, Integer> copies(Article article) {
        Map<String, Integer> copies = new HashMap<>();
        for (Element image : article.elements("img")) {
            copies.merge(image.attr("src"), 1, Integer::sum);
        }
        return copies;
    }

    /** A picture that comes again and again is an ornament, and what lazy loading shows comes as often as it likes. */
    private static boolean isOrnament(Element element, Map<String, Integer> copies) {
        String src = element.attr("src");
        return copies.getOrDefault(src, 0) > 2 && !Decoration.isPlaceholder(src);
    }

    private static double confidence(ImageElement image, Element element, MediaPlaces places) {
        Surroundings around = new Surroundings(element, image, places);
        if (around.isOfOtherPost()
                || places.isBeforeBody(element) && around.isOfReviewer()
                || places.isAfterBody(element) && around.isWithText()
                || places.isBeforeBody(element) && isShared(image, places.article())) {
            return ELSEWHERE;
        }
        if (!places.isBeforeBody(element) && !places.isAfterBody(element)) {
            return IN_BODY;
        }
        if (image.leadsAway()) {
            return ELSEWHERE;
        }
        if (places.isInContent(element)) {
            return IN_BODY;
        }
        boolean isAbove = places.isBeforeTitle(element)
                ? isFeatured(element) || isLarge(element, places.article())
                : places.isBeforeBody(element);
        return isAbove ? WITH_TITLE : ELSEWHERE;
    }

    private static boolean isDecoration(ImageElement image, Element element, MediaPlaces places) {
        if (image.width().orElse(LEAST_SIDE) < LEAST_SIDE
                || image.height().orElse(LEAST_SIDE) < LEAST_SIDE
                || element.hasAttr("ismap")
                || element.hasAttr("usemap")
                || places.isInDecoration(element)
                || Decoration.isDecorativeText(element.attr("alt"))
                || image.isAdvert()
                || image.linked().filter(Decoration::isButton).isPresent()) {
            return true;
        }
        String shown = image.shown().or(image::address).orElse("");
        return Decoration.isDecoration(shown) || Players.of(shown).isPresent() || Surroundings.isLabelled(element);
    }

    /** Whether it is drawn for all pages: a GIF that lies beside or above the folder of the page. */
    private static boolean isShared(ImageElement image, Article article) {
        String address = image.address().orElse("");
        String page = article.page().url().orElse("");
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        return address.endsWith(".gif") && folder.length() > 9 && !address.startsWith(folder);
    }

    private static boolean isFeatured(Element element) {
        Element at = element;
        for (int steps = 0; at != null && steps < 4; steps++, at = at.parent()) {
            if (FEATURES.of(at.className()) || FEATURES.of(at.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAny(Collection<String> words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeDefault(String address) {
        return Decoration.isDecoration(address)
                || Decoration.isPlaceholder(address)
                || holdsAny(DEFAULTS, address.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> shared(Article article) {
        for (String name : SHARED) {
            Optional<String> address = article.page().meta(name).flatMap(article.page()::resolve);
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }
}
