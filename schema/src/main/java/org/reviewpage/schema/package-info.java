// SPDX-License-Identifier: Apache-2.0
/**
 * The model as schema.org JSON-LD and back: {@link org.reviewpage.schema.JsonLdWriter} and
 * {@link org.reviewpage.schema.JsonLdReader}; and as HTML with microdata, {@link org.reviewpage.schema.ReviewPageWriter}.
 *
 * <p>One class for each part of a review writes it and reads it, so that what is written is read back the same.
 *
 * <p>It sees {@code core}, {@code schema.vocabulary}, {@code schema.node} and {@code schema.microdata}.
 */
@NullMarked
package org.reviewpage.schema;

import org.jspecify.annotations.NullMarked;
