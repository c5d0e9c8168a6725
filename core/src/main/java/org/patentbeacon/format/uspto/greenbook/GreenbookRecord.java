package org.patentbeacon.format.uspto.greenbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;

/// One patent of a Greenbook text: its sections with their fields, in print order.
final class GreenbookRecord {
  static final String START = "PATN";
  /// The first column of a text, behind its code.
  private static final int TEXT = 5;
  private static final int LIMIT = 64 * 1024 * 1024;
  /// Fields of which the lines are rows.
  private static final Set<String> TABLES = Set.of("TBL", "EQU");

  private final int number;
  private final int line;
  private final List<GreenbookSection> sections = new ArrayList<>();
  private final StringBuilder printedLines = new StringBuilder(START);
  private StringBuilder text = new StringBuilder();
  private String code = "";
  private int size;

  GreenbookRecord(int number, int line) {
    this.number = number;
    this.line = line;
    sections.add(new GreenbookSection(START));
  }

  /// The 1-based number of the record in the file.
  int number() {
    return number;
  }

  /// The 1-based line on which it starts.
  int line() {
    return line;
  }

  /// Its lines as they stand, but blank ones; of one that exceeds the limit only those within it.
  String printed() {
    return printedLines.toString();
  }

  boolean isTooLong() {
    return size > LIMIT;
  }

  /// Adds a line. What exceeds the limit is dropped; [#sections()] then refuses the record.
  void add(String printed) {
    if (size > LIMIT || printed.isBlank()) {
      return;
    }
    size += printed.length() + 1;
    if (size <= LIMIT) {
      printedLines.append('\n').append(printed);
    }
    if (isSection(printed)) {
      endField();
      sections.add(new GreenbookSection(printed));
    } else if (hasCode(printed)) {
      endField();
      code = printed.substring(0, Math.min(TEXT - 1, printed.length())).strip();
      text.append(printed, Math.min(TEXT, printed.length()), printed.length());
    } else {
      goOn(printed);
    }
  }

  /// A line of a table or a formula stays one; any other goes on with the text.
  private void goOn(String printed) {
    boolean table = TABLES.contains(code);
    int from = Math.min(TEXT, leadingBlanks(printed));
    text.append(text.isEmpty() ? "" : table ? "\n" : " ").append(table ? printed.substring(from) : printed.strip());
  }

  private static int leadingBlanks(String printed) {
    int blanks = 0;
    while (blanks < printed.length() && printed.charAt(blanks) == ' ') {
      blanks++;
    }
    return blanks;
  }

  private static boolean isSection(String printed) {
    return printed.length() == START.length() && letters(printed) == START.length();
  }

  /// Whether the line begins with a code of three letters or digits and a blank.
  private static boolean hasCode(String printed) {
    int letters = letters(printed);
    return letters >= 3 && letters < TEXT && (printed.length() == letters || printed.charAt(letters) == ' ');
  }

  private static int letters(String printed) {
    int letters = 0;
    while (letters < printed.length() && isCode(printed.charAt(letters), letters)) {
      letters++;
    }
    return letters;
  }

  private static boolean isCode(char c, int at) {
    return (c >= 'A' && c <= 'Z') || (at > 0 && c >= '0' && c <= '9');
  }

  private void endField() {
    if (!code.isEmpty()) {
      sections.getLast().add(code, text.toString());
    }
    code = "";
    text = new StringBuilder();
  }

  /// The sections.
  ///
  /// @throws RecordException when the record is too long
  List<GreenbookSection> sections() {
    if (size > LIMIT) {
      throw new RecordException(RejectReason.LIMIT,
          "expected a record of at most " + LIMIT + " characters, found a longer one");
    }
    endField();
    return sections;
  }
}
