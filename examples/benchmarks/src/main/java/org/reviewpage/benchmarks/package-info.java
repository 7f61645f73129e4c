// SPDX-License-Identifier: Apache-2.0
/** How fast is it? JMH benchmarks, and programs that measure what is asked of it; docs/speed.md tells how to run them. */
@NullMarked
package org.reviewpage.benchmarks;

import org.jspecify.annotations.NullMarked;
