// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.reviewpage.schema.JsonLdWriter;

/** The columns of the JSON lines; each review is a string, its JSON-LD. */
final class ParquetRows implements RowWriter {
    private static final MessageType COLUMNS = MessageTypeParser.parseMessageType("""
            message page {
              required binary source (STRING);
              required binary id (STRING);
              optional binary url (STRING);
              required group reviews (LIST) { repeated group list { required binary element (STRING); } }
              required group warnings (LIST) { repeated group list { required binary element (STRING); } }
              optional binary error (STRING);
            }""");

    private final SimpleGroupFactory groups = new SimpleGroupFactory(COLUMNS);
    private final ParquetWriter<Group> out;

    ParquetRows(Path file, Configuration conf) throws IOException {
        out = ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, conf))
                .withConf(conf)
                .withType(COLUMNS)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build();
    }

    @Override
    public void write(Row row) throws IOException {
        Group group = groups.newGroup().append("source", row.source()).append("id", row.id());
        row.url().ifPresent(url -> group.append("url", url));
        addAll(
                group.addGroup("reviews"),
                row.reviews().stream().map(JsonLdWriter.standard()::write).toList());
        addAll(
                group.addGroup("warnings"),
                row.warnings().stream()
                        .map(warning -> warning.code() + ": " + warning.message())
                        .toList());
        row.error().ifPresent(error -> group.append("error", error));
        out.write(group);
    }

    private static void addAll(Group list, List<String> texts) {
        texts.forEach(text -> list.addGroup("list").append("element", text));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
