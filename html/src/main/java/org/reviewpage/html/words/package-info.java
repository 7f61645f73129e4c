// SPDX-License-Identifier: Apache-2.0
/**
 * What is known of text as such: its keys, its characters, its words, and how many of them are looked up at once.
 *
 * <p>It knows nothing of pages and sees nothing else of this library.
 */
@NullMarked
package org.reviewpage.html.words;

import org.jspecify.annotations.NullMarked;
