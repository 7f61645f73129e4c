// SPDX-License-Identifier: Apache-2.0
/** The {@code reviewpage} command. */
@NullMarked
package org.reviewpage.cli;

import org.jspecify.annotations.NullMarked;
