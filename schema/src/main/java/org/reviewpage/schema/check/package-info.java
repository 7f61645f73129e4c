// SPDX-License-Identifier: Apache-2.0
/**
 * Whether search engines would show a review as a rich result: {@link org.reviewpage.schema.check.RichResults}.
 *
 * <p>The rules stand in the table {@code rules.tsv}; each class here decides those about one subject.
 *
 * <p>It sees {@code core}, {@code schema.vocabulary}, {@code schema.node} and {@code schema}.
 */
@NullMarked
package org.reviewpage.schema.check;

import org.jspecify.annotations.NullMarked;
