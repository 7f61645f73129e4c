// SPDX-License-Identifier: Apache-2.0
/**
 * Programs that answer one question each, to copy from; none of them needs another. The list of them is in
 * {@code examples/recipes/README.md}.
 */
@NullMarked
package org.reviewpage.recipes;

import org.jspecify.annotations.NullMarked;
