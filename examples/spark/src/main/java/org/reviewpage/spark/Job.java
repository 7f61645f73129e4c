// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;

/** The work of the tasks. */
final class Job {
    private Job() {}

    /** What became of a file: its counts, or why it could not be read. */
    record Outcome(InputFile file, Counts counts, @Nullable String unread) implements Serializable {}

    /** Reads all bundles, each in a task, except for what an earlier run has finished. */
    static List<Outcome> run(JavaSparkContext spark, Settings settings, List<ArrayList<InputFile>> bundles) {
        return spark.parallelize(bundles, bundles.size())
                .flatMap(bundle -> read(bundle, settings).iterator())
                .collect();
    }

    private static List<Outcome> read(List<InputFile> files, Settings settings) throws IOException {
        Configuration conf =
                SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
        return read(files, settings, conf, TaskContext.get().taskAttemptId());
    }

    static List<Outcome> read(List<InputFile> files, Settings settings, Configuration conf, long attempt)
            throws IOException {
        Results results = new Results(settings, conf);
        ArchiveReader reader = new ArchiveReader(settings.filter(), conf);
        List<Outcome> outcomes = new ArrayList<>();
        for (InputFile file : files) {
            Optional<Counts> before = results.finished(file);
            outcomes.add(
                    before.isPresent() ? new Outcome(file, before.get(), null) : read(file, reader, results, attempt));
        }
        return outcomes;
    }

    private static Outcome read(InputFile file, ArchiveReader reader, Results results, long attempt) {
        try {
            Counts counts;
            try (RowWriter out = results.open(file, attempt)) {
                counts = reader.read(file, out);
            }
            results.finish(file, attempt, counts);
            return new Outcome(file, counts, null);
        } catch (IOException | RuntimeException broken) {
            return new Outcome(file, Counts.NONE, broken.toString()); // one file must not cost the others
        }
    }
}
