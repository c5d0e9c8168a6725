package org.patentbeacon.format.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.patentbeacon.table.ShippedRows;

/// What offices print behind INID codes and above the parts of a patent, from the table `labels.tsv`.
final class Labels {
  private static final String END = "\\s*[:：.]?\\s*";
  private static final Map<String, Pattern> PATTERNS = patterns();

  private Labels() {}

  private static Map<String, Pattern> patterns() {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    ShippedRows.of(Labels.class, "labels.tsv")
        .forEach(row -> labels.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(row.getLast()));
    return labels.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> pattern(entry.getValue())));
  }

  /// Any of the labels, the longest first.
  private static Pattern pattern(List<String> labels) {
    String any = labels.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Labels::pattern)
        .collect(Collectors.joining("|"));
    return Pattern.compile("\\s*[【\\[]?(?:" + any + ")[】\\]]?" + END,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The letters of a Chinese or Japanese label may stand apart; one in Latin letters is a word of its own.
  private static String pattern(String label) {
    boolean latin = label.codePoints().noneMatch(Character::isIdeographic);
    String letters = label.codePoints().mapToObj(c -> Pattern.quote(Character.toString(c)))
        .collect(Collectors.joining(latin ? "" : "\\s*"));
    return latin ? letters + "(?!\\p{IsLatin})" : letters;
  }

  /// What stands behind a label of the key; empty when the text does not begin with one.
  static Optional<String> behind(String key, String text) {
    Pattern pattern = PATTERNS.get(key);
    Matcher label = pattern == null ? null : pattern.matcher(text);
    return label != null && label.lookingAt() ? Optional.of(text.substring(label.end())) : Optional.empty();
  }

  /// Whether the text holds a label of the key.
  static boolean isIn(String key, String text) {
    Pattern pattern = PATTERNS.get(key);
    return pattern != null && pattern.matcher(text).find();
  }
}
