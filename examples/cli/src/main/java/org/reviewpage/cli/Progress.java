// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Tells how far a run is: a bar on a terminal, a line now and then elsewhere, and a line at the end. */
final class Progress implements AutoCloseable {
    private static final long NANOS = 1_000_000_000L;
    private static final long FIRST_LINE = 5 * NANOS;
    private static final long BETWEEN_LINES = 15 * NANOS;
    private static final int STEPS = 1_000;

    private final PrintWriter err;
    private final Inputs inputs;
    private final long begun = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long nextLine = begun + FIRST_LINE;
    private final Tally tally = new Tally();
    private int kept;

    Progress(PrintWriter err, Inputs inputs, boolean withBar) {
        this.err = err;
        this.inputs = inputs;
        bar = withBar ? bar(err) : null;
    }

    private static ProgressBar bar(PrintWriter err) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(STEPS)
                .setUnit("%", STEPS / 100)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(
                        text -> {
                            err.print("\r" + text);
                            err.flush();
                        },
                        79))
                .build();
    }

    /** Counts a page that an earlier run finished. */
    void countKept(ObjectNode line) {
        tally.add(line);
        kept++;
    }

    /** Counts a page that is finished. */
    void count(ObjectNode line) {
        tally.add(line);
        if (bar != null) {
            bar.stepTo(Math.round(inputs.share() * STEPS));
            bar.setExtraMessage(" " + tally.soFar() + rate());
        } else if (System.nanoTime() >= nextLine) {
            err.println(String.format(
                    Locale.ROOT, "reviewpage: %.0f %%, %s%s", inputs.share() * 100, tally.soFar(), rate()));
            nextLine = System.nanoTime() + BETWEEN_LINES;
        }
    }

    private String rate() {
        return String.format(Locale.ROOT, ", %.0f/s", (tally.pages() - kept) / seconds());
    }

    private double seconds() {
        return (System.nanoTime() - begun) / (double) NANOS;
    }

    /** How many pages failed. */
    int failed() {
        return tally.failed();
    }

    /** Says what the run came to. */
    void summarize() {
        close();
        tally.lines(seconds()).forEach(line -> err.println("reviewpage: " + line));
        String leftOut = inputs.leftOut();
        if (!leftOut.isEmpty()) {
            err.println("reviewpage: left out since they are no published posts or pages: " + leftOut);
        }
    }

    /** Ends the bar. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
            err.println();
        }
    }
}
