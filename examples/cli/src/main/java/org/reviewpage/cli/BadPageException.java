// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A page that cannot be read; the message says why, for people. */
final class BadPageException extends Exception {
    private static final long serialVersionUID = 1;

    BadPageException(String message) {
        super(message);
    }

    /** What went wrong with a file, in words instead of the name of a Java class where that is possible. */
    static String reason(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "there is such a file already";
        }
        if (failure instanceof EOFException) {
            return "it ends too early";
        }
        String said = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return said == null ? failure.toString() : said;
    }
}
