// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a program prints. */
public final class Printed {
    private Printed() {}

    /** The main method of a program. */
    @FunctionalInterface
    public interface Main {
        /** Runs the program. */
        void run(String[] args) throws Exception;
    }

    /** What a program prints to standard output with these arguments. */
    public static String by(Main program, Object... args) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            String[] words = new String[args.length];
            for (int i = 0; i < args.length; i++) {
                words[i] = args[i].toString();
            }
            program.run(words);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
