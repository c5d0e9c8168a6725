package org.patentbeacon.number;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Japanese words around numbers, rewritten in letters: `特開平8-179521` is `H8-179521 A` (numbers.md §6).
final class JapaneseWords {
  /// A word and the kind of publication it stands for; an application word has none.
  private record Word(String text, @Nullable String kind) {}

  private static final Word[] WORDS = {new Word("特開", "A"), new Word("特表", "A"), new Word("再表", "A1"),
      new Word("特公", "B2"), new Word("特許", "B2"), new Word("実開", "U"), new Word("実公", "Y2"),
      new Word("実用新案登録", "U"), new Word("意匠登録", "S"), new Word("特願", null), new Word("実願", null)};

  private static final String[][] LETTERS = {{"昭和", "S"}, {"平成", "H"}, {"大正", "T"}, {"明治", "M"}, {"令和", "R"},
      {"昭", "S"}, {"平", "H"}, {"大", "T"}, {"明", "M"}, {"令", "R"}, {"元", "1"}, {"第", ""}, {"号", ""}, {"號", ""},
      {"公報", ""}, {"年", "-"}};

  private JapaneseWords() {}

  /// Whether the text starts with a word that only Japanese numbers have.
  static boolean lead(String text) {
    return text.charAt(0) > 0x2E7F && Arrays.stream(WORDS).anyMatch(w -> text.startsWith(w.text));
  }

  static String rewritten(String prepared, boolean application, NumberContext context) {
    if (!hasIdeograph(prepared)) {
      return prepared;
    }
    for (Word word : WORDS) {
      if (prepared.startsWith(word.text)) {
        refuseOther(word, application);
        String number = inLetters(prepared.substring(word.text.length()));
        return number + (hasKind(number) || word.kind == null ? "" : " " + kind(word.kind, context));
      }
    }
    return inLetters(prepared);
  }

  private static void refuseOther(Word word, boolean application) {
    if (application != (word.kind == null)) {
      throw new RefusedNumber(word.text + (application
          ? " is written before publication numbers, not applications"
          : " is written before application numbers, not publications"));
    }
  }

  private static boolean hasIdeograph(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x2E7F) {
        return true;
      }
    }
    return false;
  }

  private static String inLetters(String text) {
    String result = text;
    for (String[] pair : LETTERS) {
      result = result.replace(pair[0], pair[1]);
    }
    return result.strip();
  }

  /// A kind in brackets behind the word's number, such as `特許第6151557号(B1)`.
  private static boolean hasKind(String number) {
    return number.endsWith(")");
  }

  /// The source may know better than the word, but not another sort: B1 or B2 of `特許`.
  private static String kind(String wordKind, NumberContext context) {
    String known = context.kind();
    return known != null && known.charAt(0) == wordKind.charAt(0) ? known : wordKind;
  }
}
