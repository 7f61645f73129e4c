// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Media;
import org.reviewpage.html.media.Purposes;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.ImageAddress;
import org.reviewpage.html.words.Text;

/** Reads what a picture is: its addresses, caption, size, and what it is there for. */
final class PictureReader {
    private PictureReader() {}

    /**
     * The picture of an image element that has an address.
     *
     * @param first whether it is the first of the article
     */
    static Media read(ImageElement image, Element element, Article article, boolean first) {
        String address = image.address().orElseThrow();
        String original = ImageAddress.original(address);
        Optional<String> caption = Captions.of(element);
        Optional<String> name = image.text();
        Media.Builder media = Media.builder(Media.Kind.IMAGE)
                .contentUrl(original)
                .purpose(purpose(image, address, caption, name, article, first));
        caption.ifPresent(media::caption);
        name.filter(text -> !caption.equals(name)).ifPresent(media::name);
        Optional<String> shown = image.shown();
        if (shown.equals(Optional.of(original))) {
            image.width().filter(side -> side > 0).ifPresent(media::width);
            image.height().filter(side -> side > 0).ifPresent(media::height);
        } else {
            shown.ifPresent(media::thumbnailUrl);
        }
        return media.build();
    }

    /** By its words, else by its shape: a poster is the first picture, upright; a cover may be square, and is named. */
    private static Media.Purpose purpose(
            ImageElement image,
            String address,
            Optional<String> caption,
            Optional<String> name,
            Article article,
            boolean first) {
        String path = ImageAddress.path(address);
        String file = path.substring(path.lastIndexOf('/') + 1);
        Optional<Media.Purpose> said = caption.flatMap(Purposes::ofPicture)
                .or(() -> name.flatMap(Purposes::ofPicture))
                .or(() -> Purposes.ofPicture(file));
        if (said.isPresent()
                || !first
                || image.width().isEmpty()
                || image.height().isEmpty()) {
            return said.orElse(Media.Purpose.OTHER);
        }
        double shape = (double) image.height().get() / Math.max(1, image.width().get());
        if (shape >= 1.25) {
            return Media.Purpose.POSTER;
        }
        return shape > 0.95 && namesTheItem(name, article) ? Media.Purpose.COVER : Media.Purpose.OTHER;
    }

    private static boolean namesTheItem(Optional<String> name, Article article) {
        String text = Text.key(name.orElse(""));
        return text.length() > 2
                && article.headline()
                        .map(headline -> Text.key(ElementText.of(headline, 300)))
                        .filter(headline -> headline.contains(text) || text.contains(headline))
                        .isPresent();
    }
}
