package org.patentbeacon.format.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.patentbeacon.document.ClaimCategory;

/// Judges from the preamble what a claim protects. A heuristic: it looks at the noun that the preamble is about, which
/// stands last in the preamble in Chinese and last in the claim in Japanese, before the first preposition in English and German, and first in French.
final class ClaimCategories {
  /// Marks and words that end a Chinese or Japanese preamble.
  private static final String END_MARKS = "，；：。:;、";
  private static final List<String> END_WORDS = List.of("其特征", "其中", "包括", "包含", "であって", "において", "ことを特徴");
  private static final List<String> CLAIM_WORDS = List.of("权利要求", "權利要求", "請求項");
  /// What may stand behind the word for a claim without naming what is claimed.
  private static final String REFERENCE_WORDS = "第项項条至到~～－—–、，,或和与及者又は乃ないし中任意何一个所述記載载之的のずれかに- ";
  /// Words that end an English or German preamble.
  private static final Set<String> WESTERN_ENDS = Set.of("of", "for", "to", "in", "on", "with", "according", "as",
      "comprising", "comprises", "having", "wherein", "whereby", "which", "that", "by", "from", "using", "nach", "gemäß",
      "gemäss", "gemaß", "gemass", "zum", "zur", "zu", "für", "fur", "mit", "bei", "von", "der", "des", "dadurch",
      "umfassend", "unter", "aus", "ein", "eine", "einr", "eins", "einm", "einn", "einer", "eines", "einem", "einen");
  private static final int LONGEST_END = 10;
  private static final Pattern WORDS = Pattern.compile("[\\p{L}-]+");

  private ClaimCategories() {}

  /// The category of a claim from its text in the language; `UNKNOWN` when it cannot be told.
  static ClaimCategory of(String text, String lang) {
    return switch (lang) {
      case "zh", "zh-Hant" -> eastern(preamble(text));
      case "ja" -> eastern(text);
      case "en", "de" -> western(text);
      case "fr" -> french(text);
      default -> ClaimCategory.UNKNOWN;
    };
  }

  /// The noun ends a Chinese preamble, and the whole of a Japanese claim.
  private static ClaimCategory eastern(String words) {
    String noun = words.strip();
    noun = noun.endsWith("的") || noun.endsWith("。") ? noun.substring(0, noun.length() - 1) : noun;
    if (isOnlyReference(noun)) {
      return ClaimCategory.UNKNOWN;
    }
    if (endsWith(noun, "方法", "工艺", "工藝", "流程", "步骤", "制法", "製法", "法")) {
      return ClaimCategory.METHOD;
    }
    if (endsWith(noun, "应用", "應用", "用途", "使用")) {
      return ClaimCategory.USE;
    }
    if (endsWith(noun, "组合物", "組合物", "组成物", "組成物", "配方", "混合物")) {
      return ClaimCategory.COMPOSITION;
    }
    return endsWith(noun, "系统", "系統", "システム") ? ClaimCategory.SYSTEM : ClaimCategory.PRODUCT;
  }

  /// What stands before the first mark or word that ends a preamble; a mark right behind the reference does not.
  private static String preamble(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (startsWord(text, i) || (isEndMark(text, i, c) && !isOnlyReference(text.substring(0, i)))) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  private static boolean startsWord(String text, int at) {
    char c = text.charAt(at);
    for (String word : END_WORDS) {
      if (word.charAt(0) == c && text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /// A comma between digits belongs to a name such as `1,3,5-三嗪`.
  private static boolean isEndMark(String text, int at, char c) {
    if (c != ',') {
      return END_MARKS.indexOf(c) >= 0;
    }
    boolean between = at > 0 && Character.isDigit(text.charAt(at - 1))
        && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return !between;
  }

  /// Whether nothing stands beside the reference to other claims, as in `根据权利要求1至3中任一项所述的`.
  private static boolean isOnlyReference(String preamble) {
    if (preamble.isBlank()) {
      return true;
    }
    for (String word : CLAIM_WORDS) {
      int at = preamble.lastIndexOf(word);
      if (at >= 0 && preamble.substring(at + word.length()).chars()
          .allMatch(c -> Character.isDigit(c) || REFERENCE_WORDS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String noun, String... ends) {
    for (String end : ends) {
      if (noun.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static ClaimCategory western(String text) {
    String head = text.substring(0, preambleEnd(text));
    return western(lastWord(head), head);
  }

  /// Where the first mark or word stands that ends a preamble and has a word before it; the end of the text when none does.
  private static int preambleEnd(String text) {
    boolean named = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (isWordCharacter(c)) {
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
          end++;
        }
        if (named && endsPreamble(text, at, end)) {
          return at;
        }
        named |= hasLetter(text, at, end);
      } else if (named && (c == ',' || c == ':' || c == ';')) {
        return at;
      } else {
        named |= c == '-';
      }
      at = end;
    }
    return text.length();
  }

  private static boolean isWordCharacter(char c) {
    return c < 0x80 ? isAsciiLetter(c) || (c >= '0' && c <= '9') || c == '_'
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
          Character.CONNECTOR_PUNCTUATION -> true;
      default -> false;
    };
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c) || Character.isSurrogate(c);
  }

  private static boolean hasLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsPreamble(String text, int from, int to) {
    return to - from <= LONGEST_END && WESTERN_ENDS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  /// The last run of letters and hyphens, in lower case; empty when there is none.
  private static String lastWord(String head) {
    int to = head.length();
    while (to > 0 && !isLetter(head.charAt(to - 1)) && head.charAt(to - 1) != '-') {
      to--;
    }
    int from = to;
    while (from > 0 && (isLetter(head.charAt(from - 1)) || head.charAt(from - 1) == '-')) {
      from--;
    }
    return head.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static ClaimCategory western(String noun, String head) {
    if (noun.isEmpty()) {
      return ClaimCategory.UNKNOWN;
    }
    if (endsWith(noun, "method", "methods", "process", "processes", "procedure", "verfahren", "verfahrens")) {
      return ClaimCategory.METHOD;
    }
    if (endsWith(noun, "composition", "compositions", "formulation", "mixture", "zusammensetzung", "mischung")) {
      return ClaimCategory.COMPOSITION;
    }
    if (endsWith(noun, "system", "systems", "anlage")) {
      return ClaimCategory.SYSTEM;
    }
    if (noun.equals("design") && head.contains("ornamental")) {
      return ClaimCategory.DESIGN;
    }
    return noun.equals("use") || noun.equals("verwendung") || head.strip().startsWith("Use ")
        ? ClaimCategory.USE
        : ClaimCategory.PRODUCT;
  }

  private static ClaimCategory french(String text) {
    String first = WORDS.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT))
        .filter(word -> !word.equals("un") && !word.equals("une") && !word.equals("le") && !word.equals("la")
            && !word.equals("l"))
        .findFirst().orElse("");
    return switch (first) {
      case "" -> ClaimCategory.UNKNOWN;
      case "procédé", "procede", "méthode", "methode" -> ClaimCategory.METHOD;
      case "utilisation" -> ClaimCategory.USE;
      case "composition", "mélange" -> ClaimCategory.COMPOSITION;
      case "système", "systeme", "installation" -> ClaimCategory.SYSTEM;
      default -> ClaimCategory.PRODUCT;
    };
  }
}
