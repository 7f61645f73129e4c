// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the reviews in many web archives. */
@Command(
        name = "reviewpage-spark",
        description = "Writes a row for each page in web archives (WARC, ARC), with the reviews on it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:done", "1:some files could not be read, or the job failed", "2:bad usage"})
public final class Main implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int MB = 1 << 20;
    private static final double NANOS = 1e9;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the results. What an earlier run has finished there is not read again.")
    private String out;

    @Option(names = "--format", paramLabel = "FORMAT", description = "ndjson (the default) or parquet.")
    private Format format = Format.NDJSON;

    @Option(
            names = "--filter",
            paramLabel = "FILTER",
            description = {
                "Which pages are parsed. stubs: all but those with next to nothing in them (the default);",
                "declared: only those that call themselves reviews, which a third of reviews do not; none: all."
            })
    private PageFilter filter = PageFilter.STUBS;

    @Option(
            names = "--master",
            paramLabel = "MASTER",
            description = "Where Spark runs; the default is what spark-submit says, else local[*].")
    private @Nullable String master;

    @Option(
            names = "--bundle",
            paramLabel = "MB",
            description = "Small files are read together in tasks of at most so many megabytes; the default is 256.")
    private int bundle = 256;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Web archives, folders of them, or @FILE: a file with such paths in lines.")
    private List<String> paths;

    private Main() {}

    /** Runs the job; ends the program with the exit code if it is not 0. */
    public static void main(String[] args) {
        int code = run(new PrintWriter(System.err, true), args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((bad, arguments) -> {
                    err.println("reviewpage-spark: " + bad.getMessage());
                    err.println("reviewpage-spark --help says more");
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        if (bundle < 1) {
            throw new ParameterException(spec.commandLine(), "--bundle must be at least 1, but is " + bundle);
        }
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "reviewpage");
        conf.setIfMissing("spark.log.level", "WARN");
        conf.set("spark.speculation", "false"); // the results of a task are files
        conf.setMaster(master == null ? conf.get("spark.master", "local[*]") : master);
        conf.setIfMissing(
                "spark.ui.enabled", String.valueOf(!conf.get("spark.master").startsWith("local")));
        Configuration hadoop = SparkHadoopUtil.get().newConfiguration(conf);
        List<InputFile> files;
        Settings settings;
        Results results;
        try {
            Path folder = new Path(out);
            settings = new Settings(
                    folder.getFileSystem(hadoop).makeQualified(folder).toString(), format, filter);
            results = new Results(settings, hadoop);
            files = InputFiles.of(paths, hadoop);
            results.begin();
        } catch (IOException | IllegalArgumentException bad) {
            throw new ParameterException(spec.commandLine(), String.valueOf(bad.getMessage()), bad);
        }
        long begun = System.nanoTime();
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            long started = System.nanoTime();
            List<ArrayList<InputFile>> bundles = Bundles.of(files, (long) bundle * MB, spark.defaultParallelism());
            List<Job.Outcome> outcomes = Job.run(spark, settings, bundles);
            long done = System.nanoTime();
            int code = tell(outcomes, results);
            say(
                    "%.1f s in %d tasks, after %.1f s for the start of Spark",
                    (done - started) / NANOS, bundles.size(), (started - begun) / NANOS);
            return code;
        }
    }

    private int tell(List<Job.Outcome> outcomes, Results results) throws IOException {
        Counts all = outcomes.stream().map(Job.Outcome::counts).reduce(Counts.NONE, Counts::plus);
        results.end(all);
        say(
                "%,d files, %,d records: %,d pages, %,d dropped by the filter (%.1f %%), %,d failed%s",
                all.files(),
                all.records(),
                all.pages(),
                all.dropped(),
                100 * all.share(),
                all.failed(),
                all.leftOutInWords());
        say("%,d reviews", all.reviews());
        List<Job.Outcome> unread =
                outcomes.stream().filter(outcome -> outcome.unread() != null).toList();
        unread.forEach(outcome -> say("not read: %s: %s", outcome.file().name(), outcome.unread()));
        return unread.isEmpty() ? 0 : FAILED;
    }

    private void say(String words, Object... numbers) {
        spec.commandLine().getErr().println("reviewpage-spark: " + String.format(Locale.ROOT, words, numbers));
    }
}
