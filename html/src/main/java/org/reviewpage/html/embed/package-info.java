// SPDX-License-Identifier: Apache-2.0
/**
 * The structured data that stands in a page: {@link org.reviewpage.html.embed.PageMarkup} reads and checks what is
 * there, {@link org.reviewpage.html.embed.MarkupInserter} puts that of reviews in and takes it out again.
 *
 * <p>Extractors and parser do not see it.
 *
 * <p>It sees {@code core}, {@code schema.vocabulary}, {@code schema.node}, {@code schema}, {@code schema.check},
 * {@code html.words}, {@code html.encoding}, {@code html.page} and {@code html.markup}.
 */
@NullMarked
package org.reviewpage.html.embed;

import org.jspecify.annotations.NullMarked;
