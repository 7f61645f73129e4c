// SPDX-License-Identifier: Apache-2.0
/**
 * A review as HTML with microdata, made of its JSON-LD, so that what the one says the other says too.
 *
 * <p>{@link org.reviewpage.schema.microdata.ReviewHtml} is the article and {@link org.reviewpage.schema.microdata.PageHtml} a
 * document around it.
 *
 * <p>It sees {@code schema.vocabulary}.
 */
@NullMarked
package org.reviewpage.schema.microdata;

import org.jspecify.annotations.NullMarked;
