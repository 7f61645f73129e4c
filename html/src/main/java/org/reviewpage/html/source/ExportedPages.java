// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.source.export.Export;
import org.reviewpage.html.source.export.Post;
import org.reviewpage.html.source.export.Posts;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;

/** An export or feed, its posts as pages. */
record ExportedPages(Export export) implements Format {
    @Override
    public boolean begins(FileHead head) {
        return export.begins(head);
    }

    @Override
    public Pages open(Blob file, LeftOut leftOut) throws IOException {
        Posts posts = export.open(file, leftOut);
        return new Pages() {
            @Override
            public @Nullable SourcePage next() throws IOException {
                Post post = posts.next();
                return post == null ? null : page(file, post);
            }

            @Override
            public void close() throws IOException {
                posts.close();
            }
        };
    }

    private static SourcePage page(Blob file, Post post) {
        return post.problem().isEmpty()
                ? SourcePage.in(file, post.id(), () -> PageContent.of(post))
                : SourcePage.unreadable(file, post.id(), post.problem());
    }
}
