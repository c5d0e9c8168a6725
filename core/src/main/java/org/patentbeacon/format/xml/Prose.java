package org.patentbeacon.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.format.text.ClaimText;

/// The text of a paragraph or a claim: display form; formulae by their characters; images nothing.
///
/// A table in a paragraph becomes a line per row, cells joined by ` | `; every line is in display form. A table in a
/// claim adds only its characters, since the claim is one sentence and its hash knows no marks of ours.
public final class Prose {
  /// Marks that are no characters (Unicode noncharacters), so that no text contains them.
  private static final String CELL = "\uFDD0";
  private static final String ROW = "\uFDD1";

  private Prose() {}

  /// {@return the text of the current element}
  ///
  /// @param cursor the cursor, on the start tag; it ends on the end tag
  public static String of(XmlCursor cursor) {
    RawText raw = cursor.rawText(Prose::mark);
    return raw.contains(ROW.charAt(0)) ? lines(raw.toString()) : raw.displayForm();
  }

  /// {@return the text of the current element as one line: rows and cells of tables parted by spaces, nested parts of a
  /// claim by a space too, but by nothing beside a CJK character}
  ///
  /// @param cursor the cursor, on the start tag; it ends on the end tag
  public static String line(XmlCursor cursor) {
    return line(cursor, _ -> {});
  }

  /// {@return the text as [#line(XmlCursor)]}
  ///
  /// @param cursor the cursor, on the start tag; it ends on the end tag
  /// @param started told the name of each element as it starts, when the cursor can give its attributes
  public static String line(XmlCursor cursor, Consumer<String> started) {
    RawText raw = cursor.rawText(element -> {
      started.accept(element);
      return lineMark(element);
    }, Prose::lineMark);
    raw.join(CELL.charAt(0));
    return raw.displayForm();
  }

  private static String lineMark(String element) {
    return switch (element) {
      case "ClaimText", "claim-text" -> CELL;
      default -> mark(element).isEmpty() ? "" : " ";
    };
  }

  private static String mark(String element) {
    return switch (element) {
      case "br", "Br", "p", "P", "Paragraphs", "ClaimText", "claim-text", "li", "LI", "dd", "DD", "dt", "DT", "title",
          "Title" -> " ";
      case "row", "Row", "tr" -> ROW;
      case "entry", "Entry", "td", "th" -> CELL;
      default -> "";
    };
  }

  private static String lines(String raw) {
    List<String> lines = new ArrayList<>();
    for (String line : raw.split(ROW, -1)) {
      String text = cells(line);
      if (!text.isEmpty()) {
        lines.add(text);
      }
    }
    return String.join("\n", lines);
  }

  /// Each cell stands between two marks, so that every second piece is a cell.
  private static String cells(String line) {
    String[] pieces = line.split(CELL, -1);
    if (pieces.length == 1) {
      return DisplayForm.of(line);
    }
    List<String> cells = new ArrayList<>();
    for (int i = 1; i < pieces.length; i += 2) {
      cells.add(DisplayForm.of(pieces[i]));
    }
    boolean blank = cells.stream().allMatch(String::isEmpty);
    return blank ? "" : String.join(" | ", cells).strip();
  }
}
