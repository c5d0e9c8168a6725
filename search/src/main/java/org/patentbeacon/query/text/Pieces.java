package org.patentbeacon.query.text;

/// The pieces a word with wildcards is made of: tokens, letter runs with `*` or `?` in them, and gaps, which are a `*` or a
/// `?` of their own between two CJK tokens.
public final class Pieces {
  private Pieces() {}

  /// {@return whether a piece is a gap}
  ///
  /// @param piece a piece
  public static boolean isGap(String piece) {
    return piece.equals("*") || piece.equals("?");
  }

  /// {@return whether a piece has a wildcard, or is one}
  ///
  /// @param piece a piece
  public static boolean isPattern(String piece) {
    return piece.indexOf('*') >= 0 || piece.indexOf('?') >= 0;
  }

  /// {@return whether a piece is a CJK token or a gap, which needs no space beside its like}
  ///
  /// @param piece a piece
  public static boolean standsAlone(String piece) {
    return isGap(piece) || Tokenizer.isCjkToken(piece);
  }
}
