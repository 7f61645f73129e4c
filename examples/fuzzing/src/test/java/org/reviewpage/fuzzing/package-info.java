// SPDX-License-Identifier: Apache-2.0
/** What must hold of any input, tried on inputs that a fuzzer makes; docs/fuzzing.md tells how to run it. */
@NullMarked
package org.reviewpage.fuzzing;

import org.jspecify.annotations.NullMarked;
