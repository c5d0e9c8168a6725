package org.patentbeacon.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random patterns of words, numbers and codes, as a parser leaves them.
final class RandomPatterns {
  private final Random random;

  RandomPatterns(Random random) {
    this.random = random;
  }

  private boolean rarely(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  /// Tokens with wildcards in letter runs and gaps between characters; the tokens as they are when there is no place.
  List<String> ofTokens(List<String> tokens) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      String token = tokens.get(at++);
      pieces.add(isCjk(token) || rarely(4) ? token : ofLetters(token));
      if (isCjk(token) && at < tokens.size() && isCjk(tokens.get(at)) && rarely(2)) {
        pieces.add(rarely(2) ? "?" : "*");
        boolean skip = !rarely(3) && at + 1 < tokens.size() && isCjk(tokens.get(at + 1));
        at += skip ? 1 : 0;
      }
    }
    return pieces;
  }

  private static boolean isCjk(String token) {
    return PlainText.isCjk(token.codePointAt(0));
  }

  private String ofLetters(String token) {
    if (token.length() < 3 || !token.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return token;
    }
    int at = 1 + random.nextInt(token.length() - 2);
    return switch (random.nextInt(5)) {
      case 0 -> token.substring(0, at) + "?" + token.substring(at + 1);
      case 1 -> "*" + token.substring(token.length() - 2);
      case 2 -> "?" + token.substring(1);
      case 3 -> token.substring(0, 1) + "*" + token.substring(token.length() - 1);
      default -> token.substring(0, 2) + "*";
    };
  }

  /// A number as it is, or without kind, office or both, or a pattern of it.
  String ofNumber(String number) {
    if (!number.matches("[A-Z]{2}\\d{6,}([A-Z]\\d?)?")) {
      return number;
    }
    String kindless = number.replaceFirst("[A-Z]\\d?$", "");
    return switch (random.nextInt(8)) {
      case 0 -> kindless;
      case 1 -> kindless.substring(2);
      case 2 -> number.substring(0, 6) + "*";
      case 3 -> kindless.substring(0, kindless.length() - 1) + "?";
      case 4 -> kindless.substring(2, kindless.length() - 2) + "*";
      default -> number;
    };
  }

  String ofCode(String code) {
    boolean plain = code.length() > 2 && code.substring(0, 2).chars().allMatch(Character::isLetterOrDigit);
    return plain && rarely(4) ? code.substring(0, 2) + (rarely(2) ? "*" : "?".repeat(code.length() - 2)) : code;
  }

  /// The order of two groups: subclass, group as a number, subgroup as text.
  static int groupOrder(String one, String other) {
    String[] a = one.split("/");
    String[] b = other.split("/");
    int subclass = a[0].substring(0, 4).compareTo(b[0].substring(0, 4));
    int group = Integer.compare(Integer.parseInt(a[0].substring(4)), Integer.parseInt(b[0].substring(4)));
    return subclass != 0 ? subclass : group != 0 ? group : a[1].compareTo(b[1]);
  }
}
