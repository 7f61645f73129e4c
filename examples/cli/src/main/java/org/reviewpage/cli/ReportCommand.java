// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reviewpage.cli.report.Report;
import org.reviewpage.html.ParsedPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code reviewpage report}. */
@Command(
        name = "report",
        description =
                "Writes a browsable report of the reviews of a whole blog: an overview, a table of all, a page each."
                        + " Open DIR/index.html in a browser.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  reviewpage report -o report blog.wordpress.xml",
            "  reviewpage report -o report --urls addresses.tsv posts"
        })
final class ReportCommand implements Callable<Integer> {
    private static final int LONGEST_VALUE = 300;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private AddressOptions addressOptions;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; an earlier report in it is replaced.")
    private Path folder;

    @Mixin
    private Threads threads;

    @Mixin
    private LimitOptions limitOptions;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Pages, folders and archives, as extract reads them.")
    private List<Path> paths;

    /** What became of a page. */
    private record Done(ObjectNode line, List<Report.Drawn> reviews) {}

    @Override
    public Integer call() throws Exception {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "-o must be a folder, but " + folder + " is a file");
        }
        AddressOptions.Addresses addresses = addressOptions.read(() -> Inputs.isOne(paths));
        try (Inputs inputs = new Inputs(paths, limitOptions.limits());
                Progress progress = new Progress(spec.commandLine().getErr(), inputs, main.mayShowBar(true))) {
            try {
                draw(inputs, addresses, progress);
            } catch (FileSystemException named) {
                throw named;
            } catch (IOException unnamed) {
                throw new FileSystemException(folder.toString(), null, unnamed.getMessage());
            }
            progress.summarize();
            return progress.failed() > 0 ? Main.FAILED : 0;
        }
    }

    private void draw(Inputs inputs, AddressOptions.Addresses addresses, Progress progress) throws Exception {
        Report report = new Report(folder, value -> Values.describe(value, LONGEST_VALUE));
        InOrder.map(() -> inputs, threads.number(), input -> draw(report, input, addresses), done -> {
            if (done.line().path("error").isNull()) {
                report.add(done.reviews());
            } else {
                report.addFailure(
                        done.line().path("source").asString(""),
                        done.line().path("error").asString(""));
            }
            progress.count(done.line());
        });
        report.finish();
    }

    private Done draw(Report report, Input input, AddressOptions.Addresses addresses) {
        String url = addresses.of(input).orElse(null);
        try {
            ParsedPage page = limitOptions.reader().read(input, url);
            ObjectNode line = Lines.of(input, page.url(), page.reviews(), page.warnings());
            return new Done(line, report.draw(page, input.name()));
        } catch (BadPageException bad) {
            return new Done(Lines.failed(input, url, bad.getMessage()), List.of());
        }
    }
}
