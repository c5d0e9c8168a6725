package org.patentbeacon.format.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Priority;
import org.patentbeacon.format.table.mapping.Meaning;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.number.ApplicationNumber;

/// The priorities of one row: each an office, a number, its kind and a date, in the order of the export, or in three
/// columns whose values stand in the same order.
final class TablePriorities {
  private static final Pattern DATE = Pattern.compile("\\d{8}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T.*)?"
      + "|\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final TableRow row;
  private final TableNumbers numbers;

  TablePriorities(TableRow row, TableNumbers numbers) {
    this.row = row;
    this.numbers = numbers;
  }

  List<Priority> all() {
    List<String> written = new ArrayList<>();
    for (TableRow.Cell cell : row.cells(Meaning.PRIORITY)) {
      boolean brackets = cell.column().attribute("brackets") != null;
      String text = cell.text().strip();
      written.addAll(cell.column().values(
          brackets && text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text));
    }
    List<Priority> priorities = new ArrayList<>();
    List<String> dates = beside(Meaning.PRIORITY_DATE, written.size());
    List<String> countries = beside(Meaning.PRIORITY_COUNTRY, written.size());
    for (int i = 0; i < written.size(); i++) {
      if (Values.present(written.get(i)) != null) {
        priorities.add(priority(written.get(i), dates.isEmpty() ? null : dates.get(i),
            countries.isEmpty() ? null : countries.get(i)));
      }
    }
    return priorities;
  }

  /// The values of a column beside the numbers; where they are not as many, they are kept and none is told.
  private List<String> beside(Meaning meaning, int size) {
    List<String> values = row.first(meaning);
    if (!values.isEmpty() && values.size() != size) {
      row.keep(meaning);
      return List.of();
    }
    return values;
  }

  private Priority priority(String written, @Nullable String dateBeside, @Nullable String country) {
    List<String> parts = new ArrayList<>(List.of(BLANKS.split(written)));
    String authority = country;
    if (parts.size() > 1 && isOffice(parts.getLast())) {
      authority = parts.removeLast();
    }
    PartialDate date = dateBeside == null ? null : row.date(dateBeside);
    if (parts.size() > 1 && DATE.matcher(parts.getLast()).matches()) {
      date = row.date(parts.removeLast());
    }
    if (parts.size() == 3 && parts.get(2).startsWith(parts.get(1) + "/")) {
      parts.remove(1); // PATENTSCOPE prints the series twice: US 09 09/123,456
    }
    Optional<ApplicationNumber> number = numbers.read(String.join(" ", parts), date, authority);
    String printed = parts.isEmpty() || !startsWithOffice(parts.getFirst()) ? authority : parts.getFirst().substring(0, 2);
    return new Priority(number.map(ApplicationNumber::authority).orElse(printed), digits(parts), date, written,
        number.map(ApplicationNumber::id).orElse(null), null, null);
  }

  /// The number as printed, without the office in front of it and the kind behind it.
  private static String digits(List<String> parts) {
    int last = parts.size() > 2 && isKind(parts.getLast()) ? parts.size() - 1 : parts.size();
    int first = parts.size() > 1 && isOffice(parts.getFirst()) ? 1 : 0;
    return String.join("", parts.subList(first, last));
  }

  private static boolean isOffice(String part) {
    return part.length() == 2 && startsWithOffice(part);
  }

  private static boolean startsWithOffice(String part) {
    return part.length() >= 2 && isCapital(part.charAt(0)) && isCapital(part.charAt(1));
  }

  private static boolean isKind(String part) {
    return part.length() <= 2 && isCapital(part.charAt(0));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
