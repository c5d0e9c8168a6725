package org.patentbeacon.watch.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.patentbeacon.sector.Product;

/// The keywords of a product, those that find too much apart.
///
/// @param strong those that may stand alone
/// @param weak those that need a class beside them
record Keywords(List<String> strong, List<String> weak) {
  private static final double MANY = 0.01;
  private static final Pattern SHORT_CHINESE = Pattern.compile("\\p{IsHan}{1,2}");
  private static final Pattern SHORT_LATIN = Pattern.compile("[A-Za-z]{1,3}");
  private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z0-9]+");
  private static final Pattern PATTERN_SIGNS = Pattern.compile("[\\\\*?]");
  private static final Set<String> WORDS_OF_THE_DIALECT = Set.of("AND", "OR", "NOT", "XOR", "TO", "F", "L", "P", "S");

  static Keywords of(Product product, Hits hits) {
    List<String> strong = new ArrayList<>();
    List<String> weak = new ArrayList<>();
    List<String> all = new ArrayList<>(product.keywordsZh());
    all.addAll(product.keywordsEn());
    all.stream().map(String::strip).filter(keyword -> !keyword.isEmpty()).distinct()
        .forEach(keyword -> (weak(keyword, hits) ? weak : strong).add(keyword));
    return new Keywords(strong, weak);
  }

  private static boolean weak(String keyword, Hits hits) {
    return SHORT_CHINESE.matcher(keyword).matches() || SHORT_LATIN.matcher(keyword).matches() || hits.share(keyword) > MANY;
  }

  boolean isEmpty() {
    return strong.isEmpty() && weak.isEmpty();
  }

  /// The query in a field; empty when only weak keywords and no class are there.
  String query(String field, List<String> classes) {
    String strongPart = strong.isEmpty() ? "" : any(field, strong);
    String weakPart = weak.isEmpty() || classes.isEmpty() ? "" : any(field, weak) + " AND " + any("IPC", classes);
    if (strongPart.isEmpty() || weakPart.isEmpty()) {
      return strongPart + weakPart;
    }
    return strongPart + " OR (" + weakPart + ")";
  }

  static String any(String field, List<String> values) {
    return field + "=(" + String.join(" OR ", values.stream().map(Keywords::written).toList()) + ")";
  }

  /// A keyword as the dialect has it: in quotes when it is more than one plain word, or a word of the dialect. A keyword is
  /// meant as it is written, so that what would be a pattern is escaped.
  private static String written(String keyword) {
    boolean plain = PLAIN.matcher(keyword).matches() && !WORDS_OF_THE_DIALECT.contains(keyword.toUpperCase(Locale.ROOT));
    return plain ? keyword : '"' + PATTERN_SIGNS.matcher(keyword.replace('"', ' ').strip()).replaceAll("\\\\$0") + '"';
  }
}
