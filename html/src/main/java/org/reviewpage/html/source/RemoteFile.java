// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.source.file.Blob;

/** A file that only its opener knows how to reach; it stands alone. */
record RemoteFile(String name, long size, PageSource.Opener opener, Limits limits) implements Blob {
    @Override
    public String within() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public InputStream open() throws IOException {
        return opener.open();
    }

    @Override
    public Optional<Blob> beside(String path) {
        return Optional.empty();
    }

    @Override
    public boolean isNamed() {
        return true;
    }
}
