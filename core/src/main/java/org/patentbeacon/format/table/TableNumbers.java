package org.patentbeacon.format.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Priority;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;

/// The numbers of one row.
final class TableNumbers {
  /// What a spreadsheet makes of a long number.
  private static final Pattern MANGLED = Pattern.compile("\\d+(?:[.,]\\d+)?[Ee]\\+?\\d+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final TableRow row;

  TableNumbers(TableRow row) {
    this.row = row;
  }

  /// The publication numbers of the row, mostly one, each with the form in which it is printed.
  ///
  /// @throws RecordException when the row has a cell for it that holds none
  Map<PublicationNumber, String> publications(@Nullable PartialDate date) {
    Map<PublicationNumber, String> numbers = new LinkedHashMap<>();
    for (String written : row.first("publication")) {
      if (Values.present(written) != null) {
        numbers.putIfAbsent(publication(written, date), written);
      }
    }
    return numbers;
  }

  private PublicationNumber publication(String written, @Nullable PartialDate date) {
    check(written, "publication");
    NumberContext context = new NumberContext(row.one("authority"), row.one("kind"), date == null ? null : date.start(),
        forms("form"));
    return switch (NumberReader.publication(written, context)) {
      case NumberResult.Valid<PublicationNumber> valid -> valid.number();
      case NumberResult.Refused<PublicationNumber> refused -> throw new RecordException(RejectReason.BAD_NUMBER,
          "expected a publication number, found '" + written + "': " + refused.reason());
    };
  }

  private static void check(String written, String what) {
    if (MANGLED.matcher(written).matches()) {
      throw new RecordException(RejectReason.BAD_NUMBER, "expected a number of " + what + ", found '" + written
          + "', which a spreadsheet made of it: format the column as text and export again");
    }
  }

  private Set<String> forms(String setting) {
    return row.mapping().setting(setting).map(Set::of).orElse(Set.of());
  }

  /// The application; `null` when the row says nothing of it.
  @Nullable Application application(@Nullable PartialDate filed) {
    String written = row.one("application");
    if (written == null) {
      return filed == null ? null : new Application(null, null, null, filed, null, null, null);
    }
    check(written, "application");
    boolean docdb = row.mapping().setting("application-form").orElse("").equals("docdb");
    Optional<ApplicationNumber> number = application(written, filed, row.one("authority"));
    return new Application(number.map(ApplicationNumber::id).orElse(null),
        number.map(ApplicationNumber::authority).orElse(null), number.map(ApplicationNumber::number).orElse(null), filed,
        docdb ? null : written, docdb ? written : null, null);
  }

  private Optional<ApplicationNumber> application(String written, @Nullable PartialDate filed,
      @Nullable String authority) {
    NumberContext context =
        new NumberContext(authority, null, filed == null ? null : filed.start(), forms("application-form"));
    return switch (NumberReader.application(written, context)) {
      case NumberResult.Valid<ApplicationNumber> valid -> {
        valid.notes().forEach(code -> row.note(new Note(code, "application number '" + written + "'")));
        yield Optional.of(valid.number());
      }
      case NumberResult.Refused<ApplicationNumber> refused -> {
        row.note(new Note("application-number", "expected an application number, found '" + written + "': "
            + refused.reason()));
        yield Optional.empty();
      }
    };
  }

  /// The priorities: an office, a number and a kind divided by blanks, and where it is known a date behind them.
  List<Priority> priorities() {
    List<Priority> priorities = new ArrayList<>();
    for (String written : row.all("priority")) {
      if (Values.present(written) != null) {
        priorities.add(priority(written));
      }
    }
    return priorities;
  }

  private Priority priority(String written) {
    List<String> parts = new ArrayList<>(List.of(BLANKS.split(written)));
    boolean dated = parts.size() > 1 && parts.getLast().matches("\\d{8}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}");
    PartialDate date = dated ? row.date(parts.removeLast()) : null;
    Optional<ApplicationNumber> number = application(String.join(" ", parts), date, null);
    String authority = parts.getFirst().matches("[A-Z]{2}.*") ? parts.getFirst().substring(0, 2) : null;
    return new Priority(number.map(ApplicationNumber::authority).orElse(authority), digits(parts), date, written,
        number.map(ApplicationNumber::id).orElse(null), null, null);
  }

  /// The number as printed, without the office in front of it and the kind behind it.
  private static String digits(List<String> parts) {
    int last = parts.size() > 2 && parts.getLast().matches("[A-Z]\\d?") ? parts.size() - 1 : parts.size();
    int first = parts.size() > 1 && parts.getFirst().matches("[A-Z]{2}") ? 1 : 0;
    return String.join("", parts.subList(first, last));
  }
}
