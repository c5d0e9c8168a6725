package org.patentbeacon.index.field;

import org.patentbeacon.query.match.TextPositions;

/// The marks between the tokens of a field, which no text contains, and how far its paragraphs stand apart.
public final class ParagraphMarks {
  /// Stands between two sentences.
  public static final String SENTENCE = "\uE000";
  /// Stands before each paragraph.
  public static final String START = "\uE001";
  /// Stands behind each paragraph.
  public static final String END = "\uE002";
  /// The least distance between positions of two paragraphs.
  public static final int GAP = TextPositions.PARAGRAPH_GAP;

  private static final String VIEW = "\uE003";

  private ParagraphMarks() {}

  /// {@return the mark at the start of the paragraphs that a view shows}
  ///
  /// @param code the code of the view
  public static String view(String code) {
    return VIEW + code;
  }
}
