package org.patentbeacon.embedding;

/// What a character is to the tokenizers of BERT and its descendants, as the public code of these tokenizers has it.
final class BertCharacters {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int NEXT_LINE = 0x85;

  private BertCharacters() {}

  /// Whether `clean_text` takes it away: control and format characters, and those of private use.
  static boolean removed(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
      case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> character == REPLACEMENT;
    };
  }

  /// Whether Unicode calls it white space.
  static boolean whiteSpace(int character) {
    return Character.isSpaceChar(character) || within(character, '\t', '\r') || character == NEXT_LINE;
  }

  /// Whether it is a CJK ideograph, which is always a word of its own. The hole before 0x2B920 is that of the original.
  static boolean ideograph(int character) {
    return within(character, 0x4E00, 0x9FFF) || within(character, 0x3400, 0x4DBF)
        || within(character, 0xF900, 0xFAFF) || within(character, 0x20000, 0x2A6DF)
        || within(character, 0x2A700, 0x2B81F) || within(character, 0x2B920, 0x2CEAF)
        || within(character, 0x2F800, 0x2FA1F);
  }

  private static boolean within(int character, int first, int last) {
    return character >= first && character <= last;
  }

  /// Whether it is punctuation, with all symbols of ASCII.
  static boolean punctuation(int character) {
    if (character < 0x80) {
      return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
          Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION -> true;
      default -> false;
    };
  }
}
