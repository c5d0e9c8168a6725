package org.patentbeacon.format.derwent;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;

/// A line about one member of the family: its number, and cells divided by three blanks or more.
///
/// @param member the number of the member as printed
/// @param cells what stands behind it
record MemberLine(String member, List<String> cells) {
  private static final Pattern BLANKS = Pattern.compile(" {2,}|\\t+");
  private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder().parseCaseInsensitive()
      .appendPattern("d MMM uuuu").toFormatter(Locale.ENGLISH);

  static MemberLine of(String line) {
    List<String> cells = List.of(BLANKS.split(line.strip()));
    return new MemberLine(cells.getFirst(), cells.subList(1, cells.size()));
  }

  /// The first cell that is a date such as `09 Oct 2014`; `null` when none is.
  @Nullable PartialDate date() {
    for (String cell : cells) {
      try {
        return PartialDate.of(LocalDate.parse(cell.strip(), DATE));
      } catch (DateTimeException _) {
        // The next cell may be one.
      }
    }
    return null;
  }

  /// What follows a word in one of the cells: of `Pages: 164` for `Pages:` the number.
  Optional<String> behind(String word) {
    return cells.stream().filter(cell -> cell.startsWith(word)).map(cell -> cell.substring(word.length()).strip()).findFirst();
  }
}
