// SPDX-License-Identifier: Apache-2.0
/** Programs that answer one question each, to copy from. */
@NullMarked
package org.reviewpage.recipes;

import org.jspecify.annotations.NullMarked;
