// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Review;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A SQLite database: {@code pages}, {@code reviews} with the columns of the csv table and the JSON-LD, and
 * {@code credits}, a row for each person and role. Absent facts are null.
 */
final class SqliteResults implements Results, Closeable {
    private static final Map<String, String> NUMBERS =
            Map.of("item_year", "INTEGER", "rating", "REAL", "worst", "REAL", "best", "REAL");

    /** The driver prints stack traces where it finds no folder for its library; what went wrong is said once, by us. */
    private static final Logger DRIVER = Logger.getLogger("org.sqlite");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final Connection database;
    private final PreparedStatement pages;
    private final PreparedStatement reviews;
    private final PreparedStatement credits;
    private int page;
    private int review;

    /** Writes a new database; what the file holds is replaced. */
    SqliteResults(Path file) throws IOException {
        Files.deleteIfExists(file);
        try {
            database = DriverManager.getConnection("jdbc:sqlite:" + file);
            database.setAutoCommit(false);
            String columns = Columns.ALL.keySet().stream()
                    .map(name -> name + " " + NUMBERS.getOrDefault(name, "TEXT"))
                    .collect(Collectors.joining(", "));
            pages = table("pages", "id INTEGER PRIMARY KEY, source TEXT, url TEXT, error TEXT");
            reviews = table(
                    "reviews",
                    "id INTEGER PRIMARY KEY, page INTEGER REFERENCES pages, " + columns + ", body TEXT, jsonld TEXT");
            credits = table("credits", "review INTEGER REFERENCES reviews, role TEXT, name TEXT, characters TEXT");
        } catch (SQLException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw new IOException(file + ": " + cause.getMessage(), broken);
        }
    }

    private PreparedStatement table(String name, String columns) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE " + name + " (" + columns + ")");
        }
        String marks = Arrays.stream(columns.split(",")).map(column -> "?").collect(Collectors.joining(","));
        return database.prepareStatement("INSERT INTO " + name + " VALUES (" + marks + ")");
    }

    @Override
    public void write(ObjectNode line) throws IOException {
        try {
            page++;
            insert(pages, page, text(line, "source"), text(line, "url"), text(line, "error"));
            for (JsonNode node : line.get("reviews")) {
                for (Review found : Columns.reviews(node)) {
                    add(found, node);
                }
            }
        } catch (SQLException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    private void add(Review found, JsonNode node) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>(List.of(++review, page));
        Columns.ALL.values().forEach(column -> row.add(cell(column.apply(found))));
        row.add(text(node, "reviewBody"));
        row.add(node.toString());
        insert(reviews, row.toArray());
        for (Credit credit : found.item().credits()) {
            insert(credits, review, credit.role().toString(), credit.party().name(), cell(credit.characters()));
        }
    }

    private static @Nullable Object cell(Collection<?> values) {
        if (values.size() == 1 && values.iterator().next() instanceof Number number) {
            return number;
        }
        return values.isEmpty() ? null : values.stream().map(Values::brief).collect(Collectors.joining("; "));
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    private static void insert(PreparedStatement into, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            into.setObject(i + 1, values[i]);
        }
        into.executeUpdate();
    }

    @Override
    public void end() throws IOException {
        try {
            database.commit();
        } catch (SQLException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } catch (SQLException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }
}
