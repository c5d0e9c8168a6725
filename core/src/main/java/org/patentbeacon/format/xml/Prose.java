package org.patentbeacon.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return of(cursor, "");
  }

  /// {@return the text of the current element without that of some elements within, such as printed numbers}
  ///
  /// @param cursor the cursor, on the start tag; it ends on the end tag
  /// @param without the name of the elements left out
  public static String of(XmlCursor cursor, String without) {
    return text(cursor.rawText(element -> element.equals(without) ? null : mark(element)));
  }

  private static String text(RawText raw) {
    return raw.structured() && raw.contains(ROW.charAt(0)) ? lines(raw.toString()) : raw.displayForm();
  }

  /// Reads a text that holds elements which say more than their characters.
  ///
  /// @param cursor the cursor, on the start tag; it ends on the end tag
  /// @param watched the local names of such elements
  /// @param found takes each of them, in print order; one inside another is part of that one
  /// @return the text of the current element, as of [#of(XmlCursor)]
  public static String of(XmlCursor cursor, Set<String> watched, Consumer<Inline> found) {
    Watch watch = new Watch(cursor, watched);
    RawText raw = cursor.rawText(watch::mark);
    for (Stretch stretch : watch.stretches) {
      String text = lines(raw.subSequence(stretch.from, stretch.to).toString()).replace('\n', ' ');
      found.accept(new Inline(stretch.element, stretch.attributes, text));
    }
    return text(raw);
  }

  /// Where the text of a watched element stands in the text around it.
  private record Stretch(String element, Map<String, String> attributes, int from, int to) {}

  /// Notes the watched elements and their attributes while the text is collected.
  private static final class Watch {
    private final XmlCursor cursor;
    private final Set<String> watched;
    private final List<Stretch> stretches = new ArrayList<>();
    private int open;

    Watch(XmlCursor cursor, Set<String> watched) {
      this.cursor = cursor;
      this.watched = watched;
    }

    private String mark(String element) {
      if (watched.contains(element)) {
        if (!cursor.isOnStart()) {
          end();
        } else if (open++ == 0) {
          stretches.add(new Stretch(element, cursor.attributes(), cursor.collected(), 0));
        }
      }
      return Prose.mark(element);
    }

    private void end() {
      open--;
      if (open == 0) {
        Stretch begun = stretches.removeLast();
        stretches.add(new Stretch(begun.element, begun.attributes, begun.from, cursor.collected()));
      }
    }
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
  /// @param started told the name of each element within, while the cursor is on its start tag
  public static String line(XmlCursor cursor, Consumer<String> started) {
    RawText raw = cursor.rawText(element -> switch (element) {
      case "ClaimText", "claim-text" -> CELL;
      default -> mark(element).isEmpty() ? "" : " ";
    }, started);
    raw.join(CELL.charAt(0));
    return raw.displayForm();
  }

  private static String mark(String element) {
    return switch (element) {
      case "br", "Br", "p", "P", "Paragraphs", "ClaimText", "claim-text", "li", "LI", "dd", "DD", "dt", "DT", "title",
          "Title", "list-item", "PARA", "CLMSTEP" -> " ";
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
