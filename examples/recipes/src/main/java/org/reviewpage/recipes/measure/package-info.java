// SPDX-License-Identifier: Apache-2.0
/** Tools for those who work on the parser: how often it is right on labelled pages, and what its signs weigh. */
@NullMarked
package org.reviewpage.recipes.measure;

import org.jspecify.annotations.NullMarked;
