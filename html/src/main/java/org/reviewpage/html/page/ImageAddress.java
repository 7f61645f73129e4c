// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;

/** Addresses of pictures, of which engines serve copies in many sizes. */
public final class ImageAddress {
    /** WordPress' image proxy "Photon" holds the host and path of the original: {@code i0.wp.com/blog.example/a.jpg}. */
    private static final String PHOTON = ".wp.com/";

    /** The Wayback Machine's address of a picture ends with the original one, behind the moment of the copy. */
    private static final String WAYBACK = "web.archive.org/web/";

    /** Blogger and Google Photos have the size as a step of the path before the file name, or after an equals sign. */
    private static final Pattern GOOGLE_SIZE =
            Pattern.compile("/(?:[swh][0-9]{1,5}(?:-[a-z0-9]{1,6}){0,6})/(?=[^/]{1,500}$)");

    private static final Pattern GOOGLE_SUFFIX = Pattern.compile("=[swh][0-9]{1,5}(?:-[a-z0-9]{1,6}){0,6}$");

    /** WordPress adds the size, {@code -scaled}, or the moment of an edit to the file name. */
    private static final Pattern WORDPRESS_SIZE =
            Pattern.compile("(?:-[0-9]{2,4}x[0-9]{2,4}|-scaled|-e[0-9]{10,13})(?=\\.[A-Za-z]{3,4}$)");

    /** Amazon and Goodreads write sizes between dots: {@code ._AC_SL1500_.}. */
    private static final Pattern AMAZON_SIZE = Pattern.compile("\\._[A-Za-z0-9_,%-]{1,60}_(?=\\.)");

    /** Hand-made galleries mark the small copy: {@code 7_t.jpg}, {@code th-7.jpg}. */
    private static final Pattern THUMBNAIL =
            Pattern.compile("^(?:th|tn|thumb|small)[_.-]|(?:[_.-](?:t|s|th|tn|sm|thumb|thumbnail|small)|thumb)$");

    private static final Set<String> FILES =
            Set.of("jpg", "jpeg", "jfif", "png", "gif", "webp", "avif", "bmp", "tif", "tiff");

    private static final int MAX_EXTENSION = 6;

    private ImageAddress() {}

    /**
     * The address of the original where the address itself tells it for certain.
     *
     * <p>Photon's {@code https://i0.wp.com/blog.example/a.jpg?resize=300,200&ssl=1} is {@code https://blog.example/a.jpg},
     * and Blogger's {@code /s320/a.jpg} is {@code /s1600/a.jpg}. Sizes that WordPress adds stay, since there is no telling
     * whether the file without them exists.
     */
    public static String original(String address) {
        int host = hostStart(address);
        if (host > 0 && address.startsWith("i", host) && address.startsWith(PHOTON, host + 2)) {
            String path = path(address);
            boolean isSafe = address.indexOf("ssl=1", path.length()) >= 0;
            return (isSafe ? "https://" : "http://") + path.substring(host + 2 + PHOTON.length());
        }
        return isGoogle(address) ? GOOGLE_SIZE.matcher(address).replaceFirst("/s1600/") : address;
    }

    /** What the addresses of copies of one picture in several sizes have in common; no address itself. */
    public static String key(String address) {
        String key = Text.head(original(unarchived(address)), 3_000);
        if (isGoogle(key)) {
            key = GOOGLE_SUFFIX.matcher(key).replaceFirst("");
        }
        int mark = key.indexOf('#');
        key = withoutScheme(mark < 0 ? key : key.substring(0, mark));
        // the query of a file only asks for a size or names a version
        return isFile(key) ? withoutSize(path(key)) : key;
    }

    private static String withoutSize(String file) {
        String plain = file.contains("._") ? AMAZON_SIZE.matcher(file).replaceFirst("") : file;
        int last = plain.lastIndexOf('-');
        Matcher size = WORDPRESS_SIZE.matcher(plain).region(Math.max(0, last), plain.length());
        return last >= 0 && size.lookingAt() ? plain.substring(0, last) + plain.substring(size.end()) : plain;
    }

    /**
     * Whether a picture that a link leads to is the larger copy of the one that it shows: the same key, or the same file
     * name apart from the mark of a thumbnail, {@code thumbs/7.jpg} of {@code images/7.jpg}.
     */
    public static boolean isCopy(String linked, String shown) {
        return key(linked).equals(key(shown)) || nameOfOriginal(linked).equals(nameOfOriginal(shown));
    }

    private static String nameOfOriginal(String address) {
        String path = folderAndName(address).toLowerCase(Locale.ROOT);
        return THUMBNAIL.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceAll("");
    }

    /** The folder and name of a picture's file without its size and extension: {@code 2014/poster}. */
    public static String folderAndName(String address) {
        String key = key(address);
        int folder = key.lastIndexOf('/', key.lastIndexOf('/') - 1);
        return withoutExtension(key.substring(folder + 1));
    }

    /** The name of a file without an extension of three or four letters. */
    public static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        int length = name.length() - dot - 1;
        boolean ends = dot >= 0 && (length == 3 || length == 4);
        for (int i = dot + 1; ends && i < name.length(); i++) {
            char c = (char) (name.charAt(i) | 0x20);
            ends = c >= 'a' && c <= 'z' && name.charAt(i) < 0x80;
        }
        return ends ? name.substring(0, dot) : name;
    }

    /** Whether the path of an address ends as the name of a picture's file does. */
    public static boolean isFile(String address) {
        return FILES.contains(extension(address));
    }

    /** What the path of an address ends in after its last dot, in lower case: {@code jpg}; empty if that is no word. */
    public static String extension(String address) {
        String path = path(address);
        int dot = path.lastIndexOf('.');
        return dot < 0 || path.length() - dot > MAX_EXTENSION
                ? ""
                : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The address without its query and the mark within the page. */
    public static String path(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                return address.substring(0, i);
            }
        }
        return address;
    }

    /** The address without {@code https://} and {@code www.}. */
    public static String withoutScheme(String address) {
        int start = hostStart(address);
        return address.substring(start > 0 && address.startsWith("www.", start) ? start + 4 : start);
    }

    private static int hostStart(String address) {
        return address.startsWith("http://") ? 7 : address.startsWith("https://") ? 8 : 0;
    }

    private static String unarchived(String address) {
        int host = hostStart(address);
        int copy = host > 0 && address.startsWith(WAYBACK, host) ? address.indexOf("/http", host) : -1;
        return copy < 0 ? address : address.substring(copy + 1);
    }

    private static boolean isGoogle(String address) {
        int path = address.indexOf('/', 8);
        String host = path < 0 ? address : address.substring(0, path);
        return host.endsWith("bp.blogspot.com") || host.endsWith("googleusercontent.com") || host.endsWith("ggpht.com");
    }
}
