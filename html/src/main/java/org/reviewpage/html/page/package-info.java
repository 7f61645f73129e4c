// SPDX-License-Identifier: Apache-2.0
/**
 * A web page as extractors see it: the parsed document, its address, its blocks of text, and the articles in it.
 *
 * <p>It may see jsoup and {@code words}.
 */
@NullMarked
package org.reviewpage.html.page;

import org.jspecify.annotations.NullMarked;
