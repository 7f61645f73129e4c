// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Identifier;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewBuilder;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;
import org.reviewpage.core.SubScore;

/** Reviews in which every fact may be there or not, in every shape that the model allows. The same seed gives the same. */
final class RandomReviews {
    private static final List<String> PIECES = List.of(
            "Harbour",
            "</script><!--",
            "\u2028",
            "\u2029",
            "\"",
            "\\",
            "\u200F",
            "😀",
            "é",
            "a, b",
            "&amp;",
            "&#8217;",
            "&",
            "<script>",
            "\n\n",
            "\t",
            "\u0001",
            "{",
            "]]>",
            "[CDATA[",
            "★★★½",
            " ",
            "'",
            "//",
            "/*",
            "80%",
            "https://",
            "監督",
            "\u007F",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "@id",
            "review");
    static final List<String> TYPES = List.of(
            "Thing",
            "CreativeWork",
            "Movie",
            "MovieSeries",
            "TVSeries",
            "TVSeason",
            "TVEpisode",
            "Book",
            "Audiobook",
            "ComicIssue",
            "ComicStory",
            "MusicAlbum",
            "MusicRecording",
            "MusicRelease",
            "MusicComposition",
            "MusicEvent",
            "TheaterEvent",
            "ExhibitionEvent",
            "Event",
            "VideoGame",
            "Game",
            "SoftwareApplication",
            "Product",
            "Vehicle",
            "Restaurant",
            "Hotel",
            "LocalBusiness",
            "Place",
            "Organization",
            "PodcastSeries",
            "PodcastEpisode",
            "Person",
            "VisualArtwork",
            "Article",
            "NobodyKnows");
    static final List<String> ROLES = List.of(
            "director",
            "actor",
            "writer",
            "author",
            "creator",
            "producer",
            "executive-producer",
            "production-company",
            "distributor",
            "network",
            "composer",
            "lyricist",
            "cinematographer",
            "film-editor",
            "editor",
            "translator",
            "illustrator",
            "narrator",
            "artist",
            "performer",
            "musician",
            "conductor",
            "choreographer",
            "designer",
            "publisher",
            "developer",
            "label",
            "other",
            "organizer",
            "inker",
            "art-director",
            "-a--b-",
            "監督");

    private static final List<String> IDENTIFIERS =
            List.of("isbn", "sameAs", "url", "gtin13", "issn", "isrcCode", "sku", "imdb", "identifier");

    private final Random random;

    RandomReviews(long seed) {
        random = new Random(seed);
    }

    Review next() {
        ReviewBuilder review = Review.builder();
        maybe(this::text, review::title);
        review.reviewers(some(this::party));
        maybe(this::party, review::publisher);
        maybe(this::date, review::datePublished);
        maybe(this::date, review::dateModified);
        maybe(() -> "pt-BR", review::language);
        maybe(this::url, review::url);
        maybe(this::text, review::body);
        maybe(this::text, review::summary);
        review.pros(some(this::text)).cons(some(this::text)).tags(some(this::text));
        maybe(this::rating, review::rating);
        review.subScores(some(() -> new SubScore(text(), rating())));
        review.media(some(() -> media(one(List.of(Media.Kind.values())))));
        maybe(this::item, review::item);
        return review.build();
    }

    private ReviewedItem item() {
        ReviewedItem.Builder item = ReviewedItem.builder().type(ItemType.of(one(TYPES)));
        maybe(this::text, item::name);
        item.alternateNames(some(this::text)).genres(some(this::text));
        maybe(() -> 1 + random.nextInt(random.nextBoolean() ? 2100 : Integer.MAX_VALUE), item::year);
        item.credits(some(this::credit));
        item.identifiers(some(this::identifier));
        maybe(() -> media(Media.Kind.IMAGE), item::poster);
        return item.build();
    }

    private Credit credit() {
        Credit.Builder credit = Credit.builder(Role.of(one(ROLES)), party());
        credit.characters(rarely() ? some(this::text) : List.of());
        credit.attributes(rarely() ? some(this::text) : List.of());
        maybe(this::text, credit::label);
        return credit.build();
    }

    /** An identifier of each kind. */
    static List<Identifier> identifiers() {
        return IDENTIFIERS.stream()
                .map(property -> new Identifier(property, "https://a.example/" + property))
                .toList();
    }

    private Identifier identifier() {
        String property = one(IDENTIFIERS);
        return new Identifier(property, property.equals("sameAs") || property.equals("url") ? url() : text());
    }

    private Media media(Media.Kind kind) {
        Media.Builder media = Media.builder(kind).purpose(one(List.of(Media.Purpose.values())));
        boolean file = random.nextBoolean();
        if (file) {
            media.contentUrl(url());
        }
        if (!file || random.nextBoolean()) {
            media.embedUrl(url());
        }
        maybe(this::url, media::thumbnailUrl);
        maybe(this::text, media::name);
        maybe(this::text, media::caption);
        maybe(() -> 1 + random.nextInt(5000), media::width);
        maybe(() -> 1 + random.nextInt(5000), media::height);
        maybe(this::date, media::uploadDate);
        return media.build();
    }

    private Party party() {
        Optional<String> url = random.nextBoolean() ? Optional.of(url()) : Optional.empty();
        return random.nextBoolean() ? new Person(text(), url) : new Organization(text(), url);
    }

    private Rating rating() {
        double value =
                one(List.of(0.0, 4.0, 3.5, 100.0, -1.0, 1e-9, 1e21, 0.1 + 0.2, Double.MAX_VALUE, Double.MIN_VALUE));
        Optional<Double> worst = rarely() ? Optional.of(Math.min(value, 0) - random.nextInt(3)) : Optional.empty();
        Optional<Double> best = Optional.of(Math.max(value, 1) + random.nextInt(10))
                .filter(high ->
                        random.nextBoolean() && worst.map(low -> low < high).orElse(true));
        return new Rating(value, worst, best, random.nextBoolean() ? Optional.of(text()) : Optional.empty());
    }

    private PublicationDate date() {
        LocalDate day = LocalDate.of(
                1 + random.nextInt(rarely() ? 99_999 : 2100), 1 + random.nextInt(12), 1 + random.nextInt(28));
        if (random.nextBoolean()) {
            return PublicationDate.of(day);
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1200) - 600));
        int nanos = rarely() ? random.nextInt(1_000_000_000) : 0;
        return PublicationDate.of(OffsetDateTime.of(day, LocalTime.of(random.nextInt(24), 30, 0, nanos), offset));
    }

    private String url() {
        return one(List.of("http://", "https://", "//")) + "a.example/" + random.nextInt(5)
                + one(List.of("", "?q=<b>&r=\"", "#é", "/x.jpg"));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(one(PIECES));
        }
        return text.toString().isBlank() ? "x" : text.toString();
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> values = new ArrayList<>();
        for (int i = Math.max(0, random.nextInt(8) - 3); i > 0; i--) {
            values.add(one.get());
        }
        return values;
    }

    private <T> void maybe(Supplier<T> value, Consumer<T> setter) {
        if (random.nextBoolean()) {
            setter.accept(value.get());
        }
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
