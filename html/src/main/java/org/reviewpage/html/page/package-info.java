// SPDX-License-Identifier: Apache-2.0
/**
 * A web page as extractors see it: the parsed document, its address, its blocks of text, and the articles in it; and
 * how much of a page is read, {@link org.reviewpage.html.page.Limits}.
 *
 * <p>The tree is laid out flat once, as the {@code Outline}, which all walks over it use; what is worked out of a page or an
 * article is kept by its {@code once}.
 *
 * <p>It sees {@code html.words}.
 */
@NullMarked
package org.reviewpage.html.page;

import org.jspecify.annotations.NullMarked;
