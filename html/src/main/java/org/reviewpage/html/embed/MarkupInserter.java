// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.embed;

import java.util.List;
import java.util.Objects;
import org.reviewpage.core.Review;
import org.reviewpage.html.encoding.Decoder;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the JSON-LD of reviews into the page that they stand on, as one {@code <script type="application/ld+json">} at the
 * end of its head, and takes it out again. Every other byte of the page stays as it is, in whatever encoding.
 *
 * <pre>{@code
 * byte[] page = MarkupInserter.remove(Files.readAllBytes(file));
 * List<Review> reviews = ReviewParser.standard().parse(page, null, url).reviews();
 * byte[] marked = MarkupInserter.insert(page, reviews).page();
 * }</pre>
 *
 * <p>The script has a mark by which it is found again: it is replaced where it stands, so inserting twice gives what
 * inserting once gives, and removing gives the page as it was before. It is in ASCII, or in UTF-16 in a page in UTF-16.
 *
 * <p>What the page states in markup of its own is neither said twice nor contradicted:
 *
 * <ul>
 *   <li>A review that the page states itself is not inserted. What it lacks is added under its {@code @id}; if it has
 *       none, nothing can be added to it, and only one without a rating or an author that is known is passed over. It is
 *       the same review if its item has the same name or none; of several such the one by the same author.
 *   <li>Another review is inserted whole. If the page describes its item, author or publisher under the same name and
 *       with an {@code @id}, it has that {@code @id} and leaves out what is stated there. It is part of the article or
 *       else the web page that is described with an {@code @id}.
 * </ul>
 *
 * <p>Markup that search engines cannot read does not count: scripts that are no JSON, and microformats.
 *
 * <p>References between the scripts of a page by {@code @id} are followed by search engines.
 */
public final class MarkupInserter {
    private MarkupInserter() {}

    /** What became of a page. */
    public enum Outcome {
        /** The page has the script. */
        INSERTED,

        /** There is nothing to say, or the page says as much in markup of its own. */
        NOTHING_TO_ADD,

        /** The page is such that a script would not be read, or would change how the rest of it is read. */
        NO_PLACE
    }

    /**
     * The page, and what became of it.
     *
     * @param page its bytes; without a script of ours unless the outcome is {@link Outcome#INSERTED}
     */
    public record Result(byte[] page, Outcome outcome) {}

    /** The page with the JSON-LD of its reviews instead of what was inserted before. */
    public static Result insert(byte[] page, List<Review> reviews) {
        Objects.requireNonNull(reviews, "reviews must not be null");
        ScriptPlace place = ScriptPlace.of(Objects.requireNonNull(page, "page must not be null"));
        byte[] without = place.without();
        String url = reviews.stream()
                .flatMap(review -> review.url().stream())
                .findFirst()
                .orElse(null);
        List<ObjectNode> nodes = new Merge(OwnThings.of(Decoder.decode(without, null), url)).nodes(reviews);
        if (nodes.isEmpty()) {
            return new Result(without, Outcome.NOTHING_TO_ADD);
        }
        String script = ScriptText.of(nodes);
        return place.with(script)
                .or(() -> ScriptPlace.of(without).with(script))
                .map(marked -> new Result(marked, Outcome.INSERTED))
                .orElseGet(() -> new Result(without, Outcome.NO_PLACE));
    }

    /** The page without what was inserted; itself if nothing was. */
    public static byte[] remove(byte[] page) {
        return ScriptPlace.of(Objects.requireNonNull(page, "page must not be null"))
                .without();
    }
}
