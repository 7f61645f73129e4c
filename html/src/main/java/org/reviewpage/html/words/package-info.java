// SPDX-License-Identifier: Apache-2.0
/**
 * What is known of text as such: its keys, its characters, its words, and how many of them are looked up at once. It
 * knows nothing of pages.
 *
 * <p>It sees no other room.
 */
@NullMarked
package org.reviewpage.html.words;

import org.jspecify.annotations.NullMarked;
