// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

/**
 * The kind of thing that is reviewed: the name of a schema.org type such as {@code Movie}.
 *
 * <p>The vocabulary is open: the constants are the types that review posts are usually about, and
 * {@link #of(String)} takes any other.
 *
 * @param name the type's local name, without the vocabulary's address
 * @see <a href="https://schema.org/docs/full.html">schema.org: full type hierarchy</a>
 */
public record ItemType(String name) {
    /** Anything at all: the type of an item of which nothing is known. */
    public static final ItemType THING = new ItemType("Thing");

    /** A work of unknown kind. */
    public static final ItemType CREATIVE_WORK = new ItemType("CreativeWork");

    public static final ItemType MOVIE = new ItemType("Movie");
    public static final ItemType TV_SERIES = new ItemType("TVSeries");
    public static final ItemType TV_SEASON = new ItemType("TVSeason");
    public static final ItemType TV_EPISODE = new ItemType("TVEpisode");
    public static final ItemType BOOK = new ItemType("Book");
    public static final ItemType AUDIOBOOK = new ItemType("Audiobook");
    public static final ItemType COMIC_ISSUE = new ItemType("ComicIssue");
    public static final ItemType COMIC_STORY = new ItemType("ComicStory");
    public static final ItemType MUSIC_ALBUM = new ItemType("MusicAlbum");

    /** A single song or track. */
    public static final ItemType MUSIC_RECORDING = new ItemType("MusicRecording");

    /** A concert. */
    public static final ItemType MUSIC_EVENT = new ItemType("MusicEvent");

    /** A performance on a stage. */
    public static final ItemType THEATER_EVENT = new ItemType("TheaterEvent");

    public static final ItemType EXHIBITION_EVENT = new ItemType("ExhibitionEvent");
    public static final ItemType EVENT = new ItemType("Event");
    public static final ItemType VIDEO_GAME = new ItemType("VideoGame");

    /** A board, card or role-playing game. */
    public static final ItemType GAME = new ItemType("Game");

    public static final ItemType SOFTWARE_APPLICATION = new ItemType("SoftwareApplication");
    public static final ItemType PRODUCT = new ItemType("Product");
    public static final ItemType RESTAURANT = new ItemType("Restaurant");
    public static final ItemType HOTEL = new ItemType("Hotel");
    public static final ItemType LOCAL_BUSINESS = new ItemType("LocalBusiness");
    public static final ItemType PLACE = new ItemType("Place");
    public static final ItemType ORGANIZATION = new ItemType("Organization");
    public static final ItemType PODCAST_SERIES = new ItemType("PodcastSeries");
    public static final ItemType PODCAST_EPISODE = new ItemType("PodcastEpisode");

    /**
     * Checks that the name can be a schema.org type.
     *
     * @throws IllegalArgumentException if the name is not an upper-case ASCII letter or digit followed by ASCII letters
     *     and digits
     */
    public ItemType {
        Require.text(name, "an item type");
        boolean plain = name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        if (!plain || Character.isLowerCase(name.charAt(0))) {
            throw new IllegalArgumentException(
                    "an item type is the local name of a schema.org type such as \"Movie\", but is \"" + name + "\"");
        }
    }

    /** The type of this name; see {@link #ItemType(String)} for what a name may be. */
    public static ItemType of(String name) {
        return new ItemType(name);
    }

    /** The type's name. */
    @Override
    public String toString() {
        return name;
    }
}
