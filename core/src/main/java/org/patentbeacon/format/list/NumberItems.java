package org.patentbeacon.format.list;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The items of lines and cells, each of which may be a number.
final class NumberItems {
  private static final Pattern SEPARATORS = Pattern.compile("[,;\\t，；]");
  private static final Pattern COMMENT = Pattern.compile("#.*");
  private static final Pattern FOLDER_AND_ENDING = Pattern.compile("(?i).*/(?=[A-Z])|\\.(?:xml|pdf|zip|txt)$");

  /// Lists of class symbols such as `G06F30/20` look much the same.
  private static final Pattern CLASS_SYMBOL = Pattern.compile("(?:^|\\W)[A-HY]\\d{2}[A-Z] ?\\d{1,4}/\\d{2,6}$");

  private NumberItems() {}

  static Stream<String> of(String line) {
    return SEPARATORS.splitAsStream(COMMENT.matcher(line).replaceFirst("")).map(String::strip)
        .filter(item -> !item.isEmpty());
  }

  /// Whether all items look like numbers, but perhaps a title in front of them.
  static boolean areNumbers(List<String> items) {
    List<String> numbers = items.size() > 1 && !isLikely(items.getFirst()) ? items.subList(1, items.size()) : items;
    return !numbers.isEmpty() && numbers.stream().allMatch(NumberItems::isLikely);
  }

  private static boolean isLikely(String item) {
    String bare = FOLDER_AND_ENDING.matcher(item).replaceAll("");
    if (CLASS_SYMBOL.matcher(bare).find()) {
      return false;
    }
    long digits = bare.chars().filter(Character::isDigit).count();
    long letters = bare.chars().filter(Character::isLetter).count();
    return bare.length() <= 40 && digits >= 4 && letters <= 8 && letters < digits;
  }
}
