package org.patentbeacon.format;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordPosition;

/// Files beside the patents in an archive or a folder, told by their names and counted per extension.
final class Companions {
  private static final Set<String> EXTENSIONS = Set.of("tif", "tiff", "jpg", "jpeg", "png", "gif", "bmp", "svg", "dtd",
      "xsd", "xsl", "xslt", "css", "ent", "mod", "elt", "cdx", "mol", "nb", "md5", "sha1", "sha256");
  private static final Set<String> NAMES = Set.of("toc.xml", "thumbs.db", "desktop.ini");
  private static final Pattern READ_ME = Pattern.compile("(?:.*[^a-z])?read[ _-]?me(?:[^a-z].*)?\\.(?:txt|md|html?)");

  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)(?:\\.[^/]|__MACOSX/)");

  private final String place;
  private final Map<String, Integer> known = new TreeMap<>();
  private final Map<String, Integer> unknown = new TreeMap<>();
  private int hidden;

  /// @param place the archive or folder that holds them
  Companions(String place) {
    this.place = place;
  }

  /// Whether a file of this name goes with patents without being one; then it is counted.
  boolean take(String name) {
    if (HIDDEN.matcher(name).find()) {
      hidden++;
      return true;
    }
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String extension = extension(file);
    if (!EXTENSIONS.contains(extension) && !NAMES.contains(file) && !READ_ME.matcher(file).matches()) {
      return false;
    }
    known.merge(extension, 1, Integer::sum);
    return true;
  }

  /// Counts a file of which nothing is known.
  void unknown(String name) {
    unknown.merge(extension(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)), 1, Integer::sum);
  }

  /// Tells one result per extension.
  void tell(Consumer<ReadResult> sink) {
    known.forEach((extension, count) -> sink.accept(skipped(extension, count, "beside the patents")));
    unknown.forEach((extension, count) -> sink.accept(skipped(extension, count, "of no known format")));
    if (hidden > 0) {
      sink.accept(new ReadResult.Skipped(new RecordPosition(place, 0, 0, 0), files(hidden, "hidden")));
    }
  }

  private ReadResult.Skipped skipped(String extension, int count, String what) {
    return new ReadResult.Skipped(new RecordPosition(place, 0, 0, 0),
        files(count, what) + (extension.isEmpty() ? ", without an extension" : ": ." + extension));
  }

  private static String files(int count, String what) {
    return count + (count == 1 ? " file " : " files ") + what;
  }

  private static String extension(String file) {
    int point = file.lastIndexOf('.');
    return point < 0 ? "" : file.substring(point + 1);
  }
}
