// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.util.Optional;

/** Somebody who wrote, made or published something. */
public sealed interface Party permits Person, Organization {
    /** The name as the page writes it; never blank. */
    String name();

    /** The absolute address of the party's page. */
    Optional<String> url();
}
