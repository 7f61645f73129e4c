// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reviewpage.html.ParsedPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ObjectNode;

/** {@code reviewpage extract}. */
@Command(name = "extract", description = "Writes the reviews of pages as data.", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private AddressOptions addressOptions;

    @Option(names = "--format", description = "ndjson")
    private String format = "ndjson";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages to work on at once; as many as there are processors if not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "HTML files, and folders of them.")
    private List<Path> paths;

    private final PageReader reader = new PageReader();

    @Override
    public Integer call() throws Exception {
        List<Input> inputs = Inputs.find(paths);
        AddressOptions.Addresses addresses = addressOptions.read(inputs);
        boolean[] failed = {false};
        Writer out = new BufferedWriter(new OutputStreamWriter(main.out(), StandardCharsets.UTF_8));
        InOrder.map(inputs, threads, input -> line(input, addresses), line -> {
            out.write(line + "\n");
            out.flush();
            failed[0] |= !line.get("error").isNull();
        });
        return failed[0] ? Main.FAILED : 0;
    }

    private ObjectNode line(Input input, AddressOptions.Addresses addresses) {
        String url = addresses.of(input).orElse(null);
        try {
            ParsedPage page = reader.read(input, url);
            return Lines.of(input, page.url(), page.reviews(), page.warnings());
        } catch (BadPageException bad) {
            return Lines.failed(input, url, bad.getMessage());
        }
    }
}
