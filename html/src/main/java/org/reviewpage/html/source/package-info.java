// SPDX-License-Identifier: Apache-2.0
/**
 * Where pages come from: files, folders, archives of pages, exports of blogs.
 *
 * <p>{@link org.reviewpage.html.source.PageSource} is its door. A format is a small class that knows how its files begin and
 * gives their pages one at a time; {@code Formats} lists them. Here are those that hold pages; those that hold posts are in
 * {@code export}. Only the parser sees it.
 *
 * <p>It sees {@code html.words}, {@code html.encoding}, {@code html.page}, {@code html.evidence},
 * {@code html.source.file}, {@code html.source.syntax} and {@code html.source.export}.
 */
@NullMarked
package org.reviewpage.html.source;

import org.jspecify.annotations.NullMarked;
