// SPDX-License-Identifier: Apache-2.0
/**
 * The reviews in a post that goes through several things, one after the other: where each begins, what it is called.
 *
 * <p>{@link org.reviewpage.html.article.section.Sections} is its door; its two extractors say what only it knows. It may see
 * {@code article}, all that it may see, and the model.
 */
@NullMarked
package org.reviewpage.html.article.section;

import org.jspecify.annotations.NullMarked;
