// SPDX-License-Identifier: Apache-2.0
/**
 * The structured data that stands in a page: {@link org.reviewpage.html.embed.PageMarkup} reads and checks what is
 * there, {@link org.reviewpage.html.embed.MarkupInserter} puts that of reviews in and takes it out again.
 *
 * <p>It may see {@code markup}, {@code words}, {@code page}, {@code schema} and the model; extractors and parser do not see it.
 */
@NullMarked
package org.reviewpage.html.embed;

import org.jspecify.annotations.NullMarked;
