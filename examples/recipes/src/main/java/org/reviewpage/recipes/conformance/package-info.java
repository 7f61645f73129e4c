// SPDX-License-Identifier: Apache-2.0
/** Runs the published test suites for microformats, microdata, RDFa and JSON-LD over the parser. */
@NullMarked
package org.reviewpage.recipes.conformance;

import org.jspecify.annotations.NullMarked;
