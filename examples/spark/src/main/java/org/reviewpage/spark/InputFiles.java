// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files to read. */
final class InputFiles {
    private static final Pattern WEB_ARCHIVE = Pattern.compile("\\.w?arc(\\.gz)?$");

    private InputFiles() {}

    /**
     * The files of these paths, each once, by name: what is named, and of folders all web archives below them.
     *
     * @throws FileNotFoundException if something is not there, or a folder has no web archive
     */
    static List<InputFile> of(List<String> paths, Configuration conf) throws IOException {
        TreeSet<InputFile> files = new TreeSet<>(Comparator.comparing(InputFile::name));
        for (String path : paths) {
            files.addAll(of(new Path(path), conf));
        }
        return List.copyOf(files);
    }

    private static List<InputFile> of(Path path, Configuration conf) throws IOException {
        FileSystem store = path.getFileSystem(conf);
        FileStatus status;
        try {
            status = store.getFileStatus(path);
        } catch (FileNotFoundException missing) {
            throw new FileNotFoundException(path + ": no such file or folder");
        }
        if (!status.isDirectory()) {
            return List.of(file(status));
        }
        List<InputFile> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = store.listFiles(path, true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            String name = file.getPath().getName();
            if (WEB_ARCHIVE.matcher(name).find() && !name.startsWith(".")) {
                files.add(file(file));
            }
        }
        if (files.isEmpty()) {
            throw new FileNotFoundException(
                    path + ": no web archives in this folder, named .warc, .warc.gz, .arc or .arc.gz");
        }
        return files;
    }

    private static InputFile file(FileStatus status) {
        return new InputFile(status.getPath().toUri(), status.getLen());
    }
}
