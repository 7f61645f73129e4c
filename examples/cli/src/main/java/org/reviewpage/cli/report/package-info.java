// SPDX-License-Identifier: Apache-2.0
/**
 * The static site that {@code reviewpage report} writes; {@link org.reviewpage.cli.report.Report} is its door. It knows
 * nothing of the command.
 */
@NullMarked
package org.reviewpage.cli.report;

import org.jspecify.annotations.NullMarked;
