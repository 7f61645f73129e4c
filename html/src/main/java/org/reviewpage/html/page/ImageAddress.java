// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pictures, of which engines serve copies in many sizes. */
public final class ImageAddress {
    /** WordPress' image proxy "Photon" holds the host and path of the original. */
    private static final Pattern PHOTON = Pattern.compile("^https?://i[0-9]\\.wp\\.com/([^?#]{1,2000})([^#]{0,1000})");

    /** The Wayback Machine's address of a picture ends with the original one. */
    private static final Pattern WAYBACK =
            Pattern.compile("^https?://web\\.archive\\.org/web/[0-9]{1,14}(?:im_)?/(https?:/{1,2}[^ ]{1,3000})");

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

    private static final Pattern FILE = Pattern.compile("\\.(?:jpe?g|jfif|png|gif|webp|avif|bmp|tiff?)$");

    private ImageAddress() {}

    /**
     * The address of the original where the address itself tells it for certain.
     *
     * <p>Photon's {@code https://i0.wp.com/blog.example/a.jpg?resize=300,200&ssl=1} is {@code https://blog.example/a.jpg},
     * and Blogger's {@code /s320/a.jpg} is {@code /s1600/a.jpg}. Sizes that WordPress adds stay, since there is no telling
     * whether the file without them exists.
     */
    public static String original(String address) {
        Matcher photon = PHOTON.matcher(address);
        if (photon.find()) {
            return (photon.group(2).contains("ssl=1") ? "https://" : "http://") + photon.group(1);
        }
        return isGoogle(address) ? GOOGLE_SIZE.matcher(address).replaceFirst("/s1600/") : address;
    }

    /** What the addresses of copies of one picture in several sizes have in common; no address itself. */
    public static String key(String address) {
        String key = Text.head(original(unarchived(address)), 3_000);
        if (isGoogle(key)) {
            key = GOOGLE_SUFFIX.matcher(key).replaceFirst("");
        }
        key = key.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("#.*$", "");
        int query = key.indexOf('?');
        String path = query < 0 ? key : key.substring(0, query);
        if (isFile(path)) {
            // the query of a file only asks for a size or names a version
            key = WORDPRESS_SIZE
                    .matcher(AMAZON_SIZE.matcher(path).replaceFirst(""))
                    .replaceFirst("");
        }
        return key;
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
        return key.substring(folder + 1).replaceFirst("\\.[A-Za-z]{3,4}$", "");
    }

    /** Whether the path of an address ends as the name of a picture's file does. */
    public static boolean isFile(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        return FILE.matcher(Text.head(path, 4_000).toLowerCase(Locale.ROOT)).find();
    }

    private static String unarchived(String address) {
        Matcher archived = WAYBACK.matcher(address);
        return archived.find() ? archived.group(1) : address;
    }

    private static boolean isGoogle(String address) {
        int path = address.indexOf('/', 8);
        String host = path < 0 ? address : address.substring(0, path);
        return host.endsWith("bp.blogspot.com") || host.endsWith("googleusercontent.com") || host.endsWith("ggpht.com");
    }
}
