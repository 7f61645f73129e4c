// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.util.List;

/** All kinds of exports and feeds that are known. A new one is a small class and a line here. */
public final class Exports {
    private Exports() {}

    /** Those that are like others and more stand before these. */
    public static List<Export> all() {
        return List.of(
                new WordPressExport(), // before RSS, which it is too
                new AtomFeed(),
                new RssFeed(),
                new GhostExport(),
                new BloggerPosts(),
                new MovableType(),
                new Dotclear());
    }
}
