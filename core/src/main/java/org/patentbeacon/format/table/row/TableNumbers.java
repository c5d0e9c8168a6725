package org.patentbeacon.format.table.row;

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
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.table.mapping.Meaning;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;

/// The numbers of one row.
///
/// The office of a number that does not name it is that of the row's own column, else that of the publication, else the
/// one the user gives for the file, else the one the mapping names.
final class TableNumbers {
  /// What a spreadsheet makes of a long number.
  private static final Pattern MANGLED = Pattern.compile("\\d+(?:[.,]\\d+)?[Ee]\\+?\\d+");
  /// An application of which EPODOC knows no number, such as `CANDAT0093181F`.
  private static final Pattern UNKNOWN_APPLICATION = Pattern.compile("[A-Z]{2}NDAT\\d*[A-Z]?");

  private final TableRow row;
  private final @Nullable String assumed;
  private final Set<String> forms;
  private final Set<String> applicationForms;

  /// A publication of the row.
  ///
  /// @param number its number
  /// @param written the number as printed
  /// @param date the date of publication
  record Printed(PublicationNumber number, String written, @Nullable PartialDate date) {}

  /// @param given the office that the user gives for the file
  TableNumbers(TableRow row, @Nullable String given) {
    this.row = row;
    this.assumed = given == null ? row.mapping().setting("authority").orElse(null) : given;
    this.forms = forms("form");
    this.applicationForms = forms("application-form");
  }

  private Set<String> forms(String setting) {
    return row.mapping().setting(setting).map(Set::of).orElse(Set.of());
  }

  /// The publications of the row, mostly one: those of its column, and the grant where that has a number of its own.
  ///
  /// @param published the date beside the publication
  /// @param granted the date beside the grant
  /// @throws RecordException when the row has a cell for it that holds none
  List<Printed> publications(@Nullable PartialDate published, @Nullable PartialDate granted) {
    Map<String, Printed> numbers = new LinkedHashMap<>();
    add(numbers, Meaning.PUBLICATION, published);
    add(numbers, Meaning.GRANT, granted == null && numbers.isEmpty() ? published : granted);
    return List.copyOf(numbers.values());
  }

  private void add(Map<String, Printed> numbers, Meaning meaning, @Nullable PartialDate date) {
    for (String written : row.first(meaning)) {
      if (Values.present(written) != null) {
        PublicationNumber number = publication(written, date);
        numbers.putIfAbsent(number.id(), new Printed(number, written, date));
      }
    }
  }

  private PublicationNumber publication(String written, @Nullable PartialDate date) {
    check(written, "publication");
    String named = authority();
    NumberContext context = new NumberContext(named == null ? assumed : named, row.one(Meaning.KIND),
        date == null ? null : date.start(), forms);
    return switch (NumberReader.publication(written, context)) {
      case NumberResult.Valid<PublicationNumber> valid -> valid.number();
      case NumberResult.Refused<PublicationNumber> refused -> throw new RecordException(RejectReason.BAD_NUMBER,
          "expected a publication number, found '" + written + "': " + refused.reason());
    };
  }

  /// The office that the row names in a column of its own, by its code or by a name that the mapping knows.
  @Nullable String authority() {
    String named = row.one(Meaning.AUTHORITY);
    return named == null ? null : office(named);
  }

  /// The code of an office or a country that is named.
  private String office(String named) {
    return row.mapping().value("office", named).orElse(named);
  }

  private static void check(String written, String what) {
    int exponent = Math.max(written.indexOf('E'), written.indexOf('e'));
    if (exponent > 0 && MANGLED.matcher(written).matches()) {
      throw new RecordException(RejectReason.BAD_NUMBER, "expected a number of " + what + ", found '" + written
          + "', which a spreadsheet made of it: format the column as text and export again");
    }
  }

  /// The application; `null` when the row says nothing of it.
  ///
  /// @param office the office of the publication
  @Nullable Application application(@Nullable PartialDate filed, @Nullable String office) {
    String written = row.one(Meaning.APPLICATION);
    if (written == null || isUnknown(written)) {
      if (written != null) {
        row.keep(Meaning.APPLICATION);
      }
      return filed == null ? null : new Application(null, null, null, filed, null, null, null);
    }
    check(written, "application");
    boolean docdb = applicationForms.contains("docdb");
    String named = authority();
    Optional<ApplicationNumber> number =
        read(written, filed, named == null ? office == null ? assumed : office : named, applicationForms);
    return new Application(number.map(ApplicationNumber::id).orElse(null),
        number.map(ApplicationNumber::authority).orElse(null), number.map(ApplicationNumber::number).orElse(null), filed,
        docdb ? null : written, docdb ? written : null, null);
  }

  /// An application number in the form of the table; empty, with a note, when it is none.
  Optional<ApplicationNumber> read(String written, @Nullable PartialDate filed, @Nullable String authority) {
    return read(written, filed, authority == null ? null : office(authority), applicationForms);
  }

  private boolean isUnknown(String written) {
    return applicationForms.contains("epodoc") && UNKNOWN_APPLICATION.matcher(written).matches();
  }

  private Optional<ApplicationNumber> read(String written, @Nullable PartialDate filed, @Nullable String authority,
      Set<String> form) {
    NumberContext context = new NumberContext(authority, null, filed == null ? null : filed.start(), form);
    return switch (NumberReader.application(written, context)) {
      case NumberResult.Valid<ApplicationNumber> valid -> {
        valid.notes().forEach(code -> row.note(new Note(code, "application number '" + written + "'")));
        yield Optional.of(valid.number());
      }
      case NumberResult.Refused<ApplicationNumber> refused -> {
        if (!isUnknown(written)) {
          row.note(new Note("application-number", "expected an application number, found '" + written + "': "
              + refused.reason()));
        }
        yield Optional.empty();
      }
    };
  }

  /// The id of a publication that is named beside others; empty when it is none.
  Optional<String> id(String written) {
    return switch (NumberReader.publication(written, new NumberContext(assumed, null, null, forms))) {
      case NumberResult.Valid<PublicationNumber> valid -> Optional.of(valid.number().id());
      case NumberResult.Refused<PublicationNumber> _ -> Optional.empty();
    };
  }

  /// The ids of the publications of a meaning; when one cannot be read, all are kept as printed too.
  List<String> ids(Meaning meaning) {
    List<String> ids = new ArrayList<>();
    boolean all = true;
    for (String written : row.all(meaning)) {
      Optional<String> id = Values.present(written) == null ? Optional.empty() : id(written);
      id.ifPresent(ids::add);
      all &= id.isPresent() || Values.present(written) == null;
    }
    if (!all) {
      row.keep(meaning);
    }
    return ids;
  }
}
