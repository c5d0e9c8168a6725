package org.patentbeacon.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A written number after the preparation that all offices share: label, quotes and file name removed, office found.
///
/// @param authority the office, written or from the context
/// @param body what follows the office, separators still in place, upper case
/// @param granted whether the prefix said so (`ZL`)
record WrittenNumber(String authority, String body, boolean granted) {
  private static final Pattern LABEL = Pattern.compile("^(?:公开\\(公告\\)号|授权公告号|公开公告号|公开号|公告号|公布号|申请号|专利号|文献号"
      + "|PUBLICATION NO\\.?|APPL\\.? NO\\.?|APPLICATION NO\\.?)\\s*:?\\s*");
  private static final Pattern FILE = Pattern.compile("^(?:.*/)?([^/]+)\\.(?:XML|PDF|ZIP|TXT)$");
  private static final Pattern PLACEHOLDER = Pattern.compile("[-—–0]*|N/?A|NULL");
  private static final Set<String> AUTHORITIES = authorities();

  static WrittenNumber of(String text, NumberContext context) {
    String prepared = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
        .replaceAll("[\"'“”‘’\u00A0\u2002]", " ").strip();
    Matcher file = FILE.matcher(prepared);
    if (file.matches()) {
      prepared = file.group(1).replace('.', ' ');
    }
    prepared = LABEL.matcher(prepared).replaceFirst("");
    if (prepared.isEmpty()) {
      throw new RefusedNumber("empty: no number");
    }
    if (PLACEHOLDER.matcher(prepared).matches()) {
      throw new RefusedNumber("'" + prepared + "' is a placeholder, no number");
    }
    return withAuthority(prepared, context);
  }

  private static WrittenNumber withAuthority(String text, NumberContext context) {
    if (text.startsWith("ZL")) {
      return new WrittenNumber("CN", rest(text), true);
    }
    if (text.startsWith("PCT")) {
      return new WrittenNumber("PCT", text.substring(3), false);
    }
    if (!text.isEmpty() && JapaneseNumbers.isWorded(text)) {
      return new WrittenNumber("JP", text, false);
    }
    boolean two = text.length() > 2 && Kinds.isLetter(text.charAt(0)) && Kinds.isLetter(text.charAt(1));
    if (two && AUTHORITIES.contains(text.substring(0, 2)) && !ownPrefix(text, context)) {
      return new WrittenNumber(text.substring(0, 2), rest(text), false);
    }
    String authority = context.authority();
    if (authority != null) {
      if (!AUTHORITIES.contains(authority) && !authority.equals("PCT")) {
        throw new RefusedNumber(authority + " is no authority");
      }
      return new WrittenNumber(authority, text, false);
    }
    if (two && Kinds.isDigit(text.charAt(text.length() - 1)) && Kinds.isDigit(text.charAt(2))) {
      throw new RefusedNumber(text.substring(0, 2) + " is no authority");
    }
    throw new RefusedNumber("no authority given");
  }

  /// A two-letter prefix that belongs to the office's own numbers, such as `PP` of US plant patents.
  private static boolean ownPrefix(String text, NumberContext context) {
    return "US".equals(context.authority()) && (text.startsWith("RE") || text.startsWith("PP"));
  }

  private static String rest(String text) {
    String rest = text.substring(2).strip();
    if (rest.isEmpty()) {
      throw new RefusedNumber("'" + text + "' is a prefix without a number");
    }
    return rest;
  }

  static boolean isAuthority(String code) {
    return AUTHORITIES.contains(code);
  }

  /// The body without blanks and separators.
  String compact() {
    return compact(body);
  }

  static String compact(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Kinds.isDigit(c) || Kinds.isLetter(c)) {
        kept.append(c);
      } else if (" .,-/()_".indexOf(c) < 0) {
        throw new RefusedNumber("'" + c + "' inside the number");
      }
    }
    return kept.toString();
  }

  /// The digits of a text that may hold nothing else.
  static String digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Kinds.isDigit(text.charAt(i))) {
        throw new RefusedNumber("letter " + text.charAt(i) + " inside the number");
      }
    }
    return text;
  }

  private static Set<String> authorities() {
    try (InputStream in = WrittenNumber.class.getResourceAsStream("authorities.txt")) {
      List<String> lines = new BufferedReader(new InputStreamReader(
          java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8)).lines().toList();
      return lines.stream().filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
