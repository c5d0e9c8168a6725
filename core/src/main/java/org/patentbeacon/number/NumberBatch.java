package org.patentbeacon.number;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Answers number questions line by line, as `beacon number --batch` does.
///
/// A line is `input<TAB>context<TAB>authority<TAB>kind`, where kind is `publication` or `application`; missing columns
/// are empty, and without a kind the number is a publication if it is one, else an application.
///
/// @param today the day of reading, after whose year numbers lie in the future; absent means the tables' horizon
public record NumberBatch(@Nullable LocalDate today) {

  /// Answers one line.
  ///
  /// @param line the question
  /// @return `input<TAB>canonical` or `input<TAB>ERROR reason`
  public String answer(String line) {
    String[] cells = line.split("\t", -1);
    String input = cells[0];
    return switch (read(input, cell(cells, 1), cell(cells, 2), cell(cells, 3))) {
      case NumberResult.Valid<? extends PatentNumber> valid -> input + "\t" + valid.number().id();
      case NumberResult.Refused<? extends PatentNumber> refused -> input + "\tERROR " + refused.reason();
    };
  }

  private static String cell(String[] cells, int column) {
    return column < cells.length ? cells[column].strip() : "";
  }

  private NumberResult<? extends PatentNumber> read(String input, String form, String authority, String kind) {
    NumberContext context;
    try {
      context = NumberContext.parse(form, authority);
    } catch (IllegalArgumentException malformed) {
      return new NumberResult.Refused<PublicationNumber>(String.valueOf(malformed.getMessage()));
    }
    NumberContext known = context.today() == null ? context.withToday(today) : context;
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "publication" -> NumberReader.publication(input, known);
      case "application" -> NumberReader.application(input, known);
      case "" -> NumberReader.either(input, known);
      default -> new NumberResult.Refused<PublicationNumber>(
          "column 4: expected publication or application, found '" + kind + "'");
    };
  }
}
