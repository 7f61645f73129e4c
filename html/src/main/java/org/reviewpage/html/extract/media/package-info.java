// SPDX-License-Identifier: Apache-2.0
/**
 * Finds pictures, videos and sound in articles, with what stands around them: captions, purposes, players.
 *
 * <p>What an address means is known by {@code html.media}.
 *
 * <p>It sees {@code core}, {@code html.words}, {@code html.page}, {@code html.evidence}, {@code html.byline} and
 * {@code html.media}.
 */
@NullMarked
package org.reviewpage.html.extract.media;

import org.jspecify.annotations.NullMarked;
