// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewpage.core.Review;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.schema.JsonLdReader;
import org.reviewpage.schema.JsonLdWriter;
import org.reviewpage.schema.check.Finding;
import org.reviewpage.schema.check.RichResults;
import org.reviewpage.schema.node.TypedNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code reviewpage extract}. */
@Command(
        name = "extract",
        description = "Writes the reviews of pages as data.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:done", "1:some pages failed", "2:bad usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  reviewpage extract post.html",
            "  reviewpage extract --url https://blog.example/lights post.html",
            "  reviewpage extract --format csv -o reviews.csv blog.wordpress.xml",
            "  reviewpage extract --format ndjson -o reviews.ndjson --resume mirror/"
        })
final class ExtractCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private AddressOptions addressOptions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "jsonld: one JSON-LD document (the default).",
                "ndjson: a line for each page, in the order of the input, also for pages without a review.",
                "csv: a table for spreadsheets (UTF-8 with a byte order mark) with a row for each review.",
                "sqlite: a SQLite database with tables pages, reviews and credits; needs -o."
            })
    private Format format = Format.JSONLD;

    @Option(
            names = "--check",
            description = "Add what search engines would say of each page's reviews; with --format ndjson.")
    private boolean check;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "Where results go instead of standard output. Finished pages are kept in OUT.part until all"
                    + " are done and OUT is written, so that a run can be interrupted at any time.")
    private @Nullable Path out;

    @Option(
            names = "--resume",
            description = "Go on behind the pages that an interrupted run has kept in OUT.part; otherwise begin. The"
                    + " other options and the paths must be those of that run.")
    private boolean resume;

    @Mixin
    private Threads threads;

    @Mixin
    private LimitOptions limitOptions;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Pages, and what holds pages, one after the other:",
                "HTML files, as they were served or as a browser, wget or HTTrack saved them; MHTML;",
                "exports of WordPress, Blogger, Ghost, Medium, Substack, Movable Type, Dotclear;",
                "RSS and Atom feeds; web archives (WARC, ARC); zip files of any of these;",
                "folders, of which all of these are read, sorted by path."
            })
    private List<Path> paths;

    @Override
    public Integer call() throws Exception {
        if (check && format != Format.NDJSON) {
            throw new ParameterException(spec.commandLine(), "--check needs --format ndjson");
        }
        if (resume && out == null) {
            throw new ParameterException(spec.commandLine(), "--resume needs -o OUT");
        }
        if (out != null && Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "-o must be a file, but " + out + " is a folder");
        }
        boolean toStream = out == null || (Files.exists(out) && !Files.isRegularFile(out));
        if (format == Format.SQLITE && toStream) {
            throw new ParameterException(spec.commandLine(), "--format sqlite needs -o OUT, a file");
        }
        AddressOptions.Addresses addresses = addressOptions.read(() -> Inputs.isOne(paths));
        PrintWriter err = spec.commandLine().getErr();
        try (Inputs inputs = new Inputs(paths, limitOptions.limits());
                Progress progress = new Progress(err, inputs, main.mayShowBar(out != null))) {
            if (out == null || toStream) {
                stream(inputs, addresses, progress);
            } else {
                file(out, inputs, addresses, progress);
            }
            progress.summarize();
            return progress.failed() > 0 ? Main.FAILED : 0;
        }
    }

    private void stream(Inputs inputs, AddressOptions.Addresses addresses, Progress progress) throws Exception {
        try (BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(
                out == null ? main.out() : Files.newOutputStream(out), StandardCharsets.UTF_8))) {
            run(inputs, addresses, format.to(writer), progress);
        }
    }

    private void file(Path file, Inputs inputs, AddressOptions.Addresses addresses, Progress progress)
            throws Exception {
        try (OutputFile results = new OutputFile(file, format, resume)) {
            int done = results.resume(inputs, progress::countKept);
            if (done > 0) {
                spec.commandLine()
                        .getErr()
                        .println("reviewpage: going on after " + Tally.counted(done, "finished page"));
            }
            run(inputs, addresses, results, progress);
        } catch (FileAlreadyExistsException unfinished) {
            throw new ParameterException(spec.commandLine(), unfinished.getMessage());
        }
    }

    private void run(Inputs inputs, AddressOptions.Addresses addresses, Results results, Progress progress)
            throws Exception {
        InOrder.map(() -> inputs, threads.number(), input -> line(input, addresses), line -> {
            results.write(line);
            progress.count(line);
        });
        results.end();
    }

    private ObjectNode line(Input input, AddressOptions.Addresses addresses) {
        String url = addresses.of(input).orElse(null);
        try {
            ParsedPage page = limitOptions.reader().read(input, url);
            ObjectNode line = Lines.of(input, page.url(), page.reviews(), page.warnings());
            return check ? Lines.withFindings(line, findings(page.reviews())) : line;
        } catch (BadPageException bad) {
            return Lines.failed(input, url, bad.getMessage());
        }
    }

    /** The findings with their paths in the line. */
    private static List<Finding> findings(List<Review> reviews) {
        Map<String, TypedNode> roots = new LinkedHashMap<>();
        for (int i = 0; i < reviews.size(); i++) {
            String json = JsonLdWriter.standard().write(reviews.get(i));
            roots.put(
                    "$.reviews[" + i + "]",
                    JsonLdReader.standard().nodes(json).nodes().get(0));
        }
        return RichResults.standard().check(roots);
    }
}
