// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.platform;

import java.util.Set;
import org.jsoup.nodes.Element;

/** A part of a page, as engines and themes name it. */
public enum Part {
    /** One post with its title and byline. */
    POST,
    /** The title of a post. */
    TITLE,
    /** A line below the title that says more. */
    SUBTITLE,
    /** The text of a post. */
    CONTENT,
    /** Who wrote a post and when. */
    BYLINE,
    /** Facts about a post: categories, tags, counts. */
    META,
    /** What readers wrote, and the form to write more. */
    COMMENTS,
    /** Ways to other pages. */
    NAVIGATION,
    /** A column beside the post. */
    SIDEBAR,
    /** Buttons that pass the post on. */
    SHARE,
    /** Other posts. */
    RELATED,
    ADVERT,
    /** Boxes that ask for an address. */
    NEWSLETTER,
    /** What lies over the page: consent to cookies, sign-in. */
    OVERLAY,
    /** The foot of a page. */
    FOOTER,
    /** The head of a page, the same on all pages of a site. */
    MASTHEAD,
    /** About the author of the post. */
    AUTHOR_NOTE,
    /** What stands below a picture. */
    CAPTION,
    /** A list of the post's own headings. */
    CONTENTS;

    /** The parts that an element's class names, id, role and {@code itemprop} say it is; usually none or one. */
    public static Set<Part> of(Element element) {
        return PartNames.STANDARD.of(element);
    }

    /** Whether the element says that it is this part. */
    public boolean is(Element element) {
        return of(element).contains(this);
    }
}
