// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
    private static final int FILES = 7;
    private static final int DAMAGED = 5;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(said, true), args);
    }

    private int job(Path in, Path out, String... more) {
        List<String> args = new ArrayList<>(List.of("--master", "local[2]", "--out", out.toString(), in.toString()));
        args.addAll(Arrays.asList(more));
        return run(args.toArray(String[]::new));
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                return FileVisitResult.CONTINUE;
            }
        });
        return contents;
    }

    /** What a run leaves behind that is killed: a file without counts, one that is half written. */
    private static void kill(Path out) throws IOException {
        List<String> rows =
                contents(out.resolve("rows")).keySet().stream().sorted().toList();
        for (String name : rows.subList(0, 2)) {
            Files.delete(out.resolve("counts").resolve(name.replaceFirst("\\..*", ".json")));
        }
        Files.delete(out.resolve("rows").resolve(rows.get(1)));
        Files.createDirectories(out.resolve("_unfinished"));
        Files.writeString(out.resolve("_unfinished/3-" + rows.get(1)), "{\"sour");
        Files.delete(out.resolve("summary.json"));
    }

    @Test
    void everyKnownReviewIsThereOnceAndDamageIsReportedAndAKilledRunGoesOnToTheSameBytes() throws IOException {
        List<KnownReview> known = Crawl.generate(folder.resolve("in"), FILES, DAMAGED, List.of());
        Path out = folder.resolve("out");

        assertThat(job(folder.resolve("in"), out)).as(said.toString()).isZero();

        assertThat(KnownReview.problems(known, out)).isEmpty();
        List<JsonNode> failed = KnownReview.rows(out).stream()
                .filter(row -> !row.get("error").isNull())
                .toList();
        assertThat(failed).hasSize(DAMAGED);
        assertThat(failed)
                .allSatisfy(row -> assertThat(row.get("error").asString()).startsWith("a damaged record: "));

        JsonNode all = JsonMapper.shared().readTree(Files.readString(out.resolve("summary.json")));
        int behindTheCut = Crawl.OTHERS - 1; // the hole hides one more, and the garbage looks like one
        assertThat(all.get("records").asInt()).isEqualTo(FILES * (Crawl.REVIEWS + Crawl.OTHERS) - behindTheCut);
        assertThat(all.get("pages").asInt()).isEqualTo(known.size() + FILES - 1);
        assertThat(all.get("dropped").asInt()).isEqualTo(FILES - 1);
        assertThat(said.toString()).contains("dropped by the filter");

        Map<String, byte[]> whole = contents(out);
        kill(out);
        assertThat(job(folder.resolve("in"), out)).isZero();
        assertThat(contents(out)).containsExactlyInAnyOrderEntriesOf(whole);
    }

    @Test
    void parquetHasTheSameColumns() throws IOException {
        Crawl.generate(folder.resolve("in"), 1, 0, List.of());
        Configuration conf = new Configuration();
        Settings settings = new Settings(folder.resolve("out").toString(), Format.PARQUET, PageFilter.NONE);
        List<InputFile> files = InputFiles.of(List.of(folder.resolve("in").toString()), conf);

        Job.read(files, settings, conf, 1);

        Path rows =
                Path.of(contents(folder.resolve("out/rows")).keySet().iterator().next());
        List<Group> groups = new ArrayList<>();
        try (ParquetReader<Group> reader = ParquetReader.builder(
                        new GroupReadSupport(),
                        new org.apache.hadoop.fs.Path(
                                folder.resolve("out/rows").resolve(rows).toUri()))
                .build()) {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                groups.add(group);
            }
        }
        assertThat(groups).hasSize(Crawl.REVIEWS + 2);
        assertThat(groups.get(0).getString("url", 0))
                .isEqualTo(KnownReview.of(0).url());
        assertThat(groups.get(0).getGroup("reviews", 0).getGroup("list", 0).getString("element", 0))
                .contains(KnownReview.of(0).item());
    }

    @Test
    void badUsageIsSaidBeforeSparkStarts() throws IOException {
        Path out = folder.resolve("out");
        String archives = folder.resolve("in").toString();
        Crawl.generate(folder.resolve("in"), 1, 0, List.of());

        assertThat(run()).isEqualTo(2);
        assertThat(run("--out", out.toString(), folder.resolve("none.warc").toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("none.warc: no such file or folder");
        assertThat(run(
                        "--out",
                        out.toString(),
                        Files.createDirectory(folder.resolve("empty")).toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("no web archives in this folder");
        assertThat(run("--out", out.toString(), "--filter", "some", archives)).isEqualTo(2);
        assertThat(run("--out", out.toString(), "--bundle", "0", archives)).isEqualTo(2);
        assertThat(said.toString()).contains("--bundle must be at least 1, but is 0");

        new Results(new Settings(out.toString(), Format.NDJSON, PageFilter.NONE), new Configuration()).begin();
        assertThat(run("--out", out.toString(), archives)).isEqualTo(2);
        assertThat(said.toString()).contains("results of another run").contains("--filter none");
    }
}
