// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reviewpage.html.page.Limits;

/** Reads the bytes of a file that is a page. */
final class PageFile {
    private PageFile() {}

    /** The bytes of a page. */
    static byte[] read(Path file, Limits limits) throws BadPageException {
        Input input = Input.named(file, limits);
        input.read();
        if (!input.name().equals(file.toString())) {
            throw new BadPageException("not HTML: an archive of pages");
        }
        try {
            if (Files.size(file) > limits.bytes()) {
                throw new BadPageException("larger than what is read of a page, so it cannot be written whole");
            }
            byte[] page = Files.readAllBytes(file);
            if (page.length > 1 && page[0] == 0x1f && page[1] == (byte) 0x8b) {
                throw new BadPageException("compressed with gzip; unpack it first");
            }
            return page;
        } catch (IOException broken) {
            throw new BadPageException(BadPageException.reason(broken));
        }
    }
}
