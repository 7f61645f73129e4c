// SPDX-License-Identifier: Apache-2.0
/**
 * How bylines are written: names of reviewers and days of publication as text, in the languages of the blogs.
 *
 * <p>It knows nothing of elements and may see {@code words}, {@code page} and the model.
 */
@NullMarked
package org.reviewpage.html.byline;

import org.jspecify.annotations.NullMarked;
