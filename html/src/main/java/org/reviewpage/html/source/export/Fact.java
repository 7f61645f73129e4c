// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import org.reviewpage.html.evidence.Field;

/**
 * What an export says of a post.
 *
 * @param confidence how often what it says so is right, greater than 0 and at most 1
 * @param seen what it says, as it says it
 */
public record Fact<T>(Field<T> field, T value, double confidence, String seen) {}
