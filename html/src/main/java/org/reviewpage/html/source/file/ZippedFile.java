// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.reviewpage.html.page.Limits;

/** A file in a zip. */
public record ZippedFile(SharedZip zip, ZipEntry entry, Blob archive) implements Blob {
    @Override
    public String name() {
        return archive.name() + "#" + entry.getName();
    }

    @Override
    public String within() {
        return archive.within() + "#" + entry.getName();
    }

    @Override
    public String fileName() {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    @Override
    public InputStream open() throws IOException {
        return new InflatedStream(zip.open(entry), entry::getCompressedSize, limits());
    }

    @Override
    public Limits limits() {
        return archive.limits();
    }

    @Override
    public Optional<Blob> beside(String path) {
        String folder = entry.getName().substring(0, entry.getName().lastIndexOf('/') + 1);
        String other = path.startsWith("../")
                ? folder.replaceFirst("[^/]{1,1000}/$", "") + path.substring("../".length())
                : folder + path;
        return Optional.ofNullable(zip.zip().getEntry(other)).map(found -> new ZippedFile(zip, found, archive));
    }
}
