// SPDX-License-Identifier: Apache-2.0
/**
 * Where pages come from: files, folders, exports of blogs, feeds, web archives.
 *
 * <p>{@link org.reviewpage.html.source.PageSource} is its door. A format is a small class that knows how its files begin
 * and gives their pages one at a time. What they build on is in the rooms in this one: files as bytes in {@code file},
 * what they are written in in {@code syntax}, and what {@code wordpress} makes of its texts. It may see these,
 * {@code words}, {@code page}, {@code evidence} and the model; only the parser sees it.
 */
@NullMarked
package org.reviewpage.html.source;

import org.jspecify.annotations.NullMarked;
