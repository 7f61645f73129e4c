// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;
import org.reviewpage.core.SubScore;

/** docs/model.md names all there is. */
class ModelDocTest {
    private static final Set<String> NO_FACTS = Set.of("toBuilder", "toString", "hashCode", "builder");

    private static String doc() throws IOException {
        return Files.readString(Path.of("..", "docs", "model.md"));
    }

    @Test
    void everyValueOfTheModelIsExplained() throws IOException {
        String doc = doc();
        for (Class<?> type :
                List.of(Review.class, ReviewedItem.class, Credit.class, Rating.class, SubScore.class, Media.class)) {
            assertThat(Stream.of(type.getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()))
                            .filter(method -> method.getParameterCount() == 0)
                            .map(Method::getName)
                            .filter(name -> !NO_FACTS.contains(name)))
                    .allSatisfy(name -> assertThat(doc).contains("`" + name + "`"));
        }
    }

    @Test
    void everyTypeAndEveryRoleIsNamed() throws IOException {
        String doc = doc();

        assertThat(constants(ItemType.class)).allSatisfy(type -> assertThat(doc).containsPattern("\\b" + type + "\\b"));
        assertThat(constants(Role.class)).allSatisfy(role -> assertThat(doc).contains("`" + role + "`"));
    }

    @Test
    void everyPropertyOfACreditStandsBesideItsRole() throws IOException {
        List<String> rows = doc().lines().filter(line -> line.startsWith("|")).toList();

        assertThat(Resource.lines(Terms.class, "credits.tsv")).allSatisfy(line -> {
            String[] cells = line.split("\t");
            assertThat(rows).anyMatch(row -> row.contains("`" + cells[0] + "`") && row.contains("`" + cells[1] + "`"));
        });
    }

    private static Stream<Object> constants(Class<?> type) {
        return Stream.of(type.getFields())
                .filter(field -> field.getType() == type)
                .map(ModelDocTest::value);
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
