// SPDX-License-Identifier: Apache-2.0
/**
 * Finds pictures, videos and sound in articles, with what stands around them: captions, purposes, players.
 *
 * <p>What an address means is known by {@code html.media}. It may see {@code words}, {@code page}, {@code platform},
 * {@code article}, {@code evidence}, the model and the rooms of pure text, but none of the other rooms of extractors.
 */
@NullMarked
package org.reviewpage.html.extract.media;

import org.jspecify.annotations.NullMarked;
