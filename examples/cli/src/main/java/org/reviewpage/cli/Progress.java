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
    private int pages;
    private int reviews;
    private int failed;

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

    /** Counts a page that is finished. */
    void count(ObjectNode line) {
        pages++;
        reviews += line.path("reviews").size();
        failed += line.path("error").isNull() ? 0 : 1;
        if (bar != null) {
            bar.stepTo(Math.round(inputs.share() * STEPS));
            bar.setExtraMessage(" " + counted(pages, "page") + ", " + counted(reviews, "review"));
        } else if (System.nanoTime() >= nextLine) {
            err.println(String.format(
                    Locale.ROOT, "reviewpage: %s, %.0f %%", counted(pages, "page"), inputs.share() * 100));
            nextLine = System.nanoTime() + BETWEEN_LINES;
        }
    }

    /** How many pages failed. */
    int failed() {
        return failed;
    }

    /** Says what the run came to. */
    void summarize() {
        close();
        double seconds = (System.nanoTime() - begun) / (double) NANOS;
        err.println(String.format(
                Locale.ROOT,
                "reviewpage: %s, %s, %,d failed, %.1f s",
                counted(pages, "page"),
                counted(reviews, "review"),
                failed,
                seconds));
        String leftOut = inputs.leftOut();
        if (!leftOut.isEmpty()) {
            err.println("reviewpage: left out since they are no published posts or pages: " + leftOut);
        }
    }

    /** A number of things in words. */
    static String counted(int count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
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
