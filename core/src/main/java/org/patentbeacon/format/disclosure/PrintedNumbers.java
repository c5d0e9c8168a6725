package org.patentbeacon.format.disclosure;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.disclosure.FrontPage.Field;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;

/// The numbers of a first page and their dates: codes 10 and 11 with 43 or 45, and 21 with 22.
///
/// @param authority the office; empty when it could not be told
/// @param published the number of the publication; absent when there is none
/// @param publishedAs it as printed
/// @param date the date of the publication
/// @param application the application; absent when there is none
record PrintedNumbers(String authority, @Nullable PublicationNumber published, String publishedAs,
    @Nullable PartialDate date, @Nullable Application application) {
  private static final Pattern IN_BRACKETS = Pattern.compile("[(（][^)）]*[)）]");
  private static final Pattern KIND_IN_BRACKETS = Pattern.compile("[(（]([A-Z]\\d?)[)）]");
  private static final String[] OFFICES = {"CN", "EP", "US", "WO", "JP", "DE", "KR", "TW", "FR", "GB"};
  private static final Pattern WRITTEN = Pattern.compile("(?<![A-Z])(CN|EP|US|WO|JP|DE|KR|TW|FR|GB)(?![A-Z])");

  /// Reads them.
  ///
  /// @throws RecordException when there is neither a publication nor an application
  static PrintedNumbers of(FrontPage front, Consumer<Note> notes) {
    String office = office(front);
    PartialDate date = PrintedDates.in(front.first("45", "43").map(Field::text).orElse(null), notes);
    String kind = front.first("12", "13").map(Field::text).map(KIND_IN_BRACKETS::matcher).filter(Matcher::find)
        .map(found -> found.group(1)).orElse(null);
    NumberContext context = new NumberContext(office, kind, date == null ? null : date.start(), Set.of());
    Optional<String> printed = front.first("10", "11").map(field -> field.lines().getFirst());
    PublicationNumber published = printed.map(text -> publication(text, context, notes)).orElse(null);
    String authority = published == null ? office : published.authority();
    Application application = application(front, NumberContext.of(authority), notes);
    if (published == null && (application == null || application.id() == null)) {
      throw refusal(front);
    }
    return new PrintedNumbers(authority, published, DisplayForm.of(printed.orElse("")), date, application);
  }

  private static RecordException refusal(FrontPage front) {
    String found = Stream.of("10", "11", "21").flatMap(front::all).map(Field::text).filter(text -> !text.isEmpty())
        .findFirst().orElse("");
    return found.isEmpty()
        ? new RecordException(RejectReason.NO_NUMBER, "expected a number behind (10), (11) or (21), found none")
        : new RecordException(RejectReason.BAD_NUMBER,
            "expected a number behind (10), (11) or (21), found '" + found + "'");
  }

  /// The office that code 19 or 12 names, else the one written with the number.
  private static String office(FrontPage front) {
    String heads = Stream.of("19", "12").flatMap(front::all).map(Field::text).reduce("", (a, b) -> a + " " + b);
    for (String office : OFFICES) {
      if (Labels.isIn(office, heads)) {
        return office;
      }
    }
    String numbers = Stream.of("10", "11").flatMap(front::all).map(Field::text).reduce("", (a, b) -> a + " " + b);
    Matcher written = WRITTEN.matcher(numbers);
    boolean chinese = front.fields().stream().anyMatch(field -> field.text().contains("专利"));
    return written.find() ? written.group(1) : chinese ? "CN" : "";
  }

  private static @Nullable PublicationNumber publication(String printed, NumberContext context, Consumer<Note> notes) {
    String bare = IN_BRACKETS.matcher(printed).replaceAll(" ").strip();
    return switch (NumberReader.publication(bare, context)) {
      case NumberResult.Valid<PublicationNumber> valid -> valid.number();
      case NumberResult.Refused<PublicationNumber> refused -> {
        notes.accept(new Note("publication", "'" + printed + "' is refused: " + refused.reason()));
        yield null;
      }
    };
  }

  private static @Nullable Application application(FrontPage front, NumberContext context, Consumer<Note> notes) {
    PartialDate filed = PrintedDates.in(front.first("22").map(Field::text).orElse(null), notes);
    String printed = front.first("21").map(field -> field.lines().getFirst()).orElse("");
    String bare = PrintedDates.without(IN_BRACKETS.matcher(printed).replaceAll(" ")).strip();
    if (bare.isEmpty()) {
      return filed == null ? null : new Application(null, null, null, filed, null, null, null);
    }
    ApplicationNumber number =
        Numbers.accepted("application", bare, NumberReader.application(bare, context), notes);
    return number == null ? new Application(null, null, null, filed, bare, null, null)
        : new Application(number.id(), number.authority(), number.number(), filed, bare, null, null);
  }

  /// The id of the document.
  String id() {
    return published != null ? published.id() : "A:" + (application == null ? "" : application.id());
  }

  /// The publication; absent when only the application is known.
  @Nullable Publication publication(String lang) {
    return published == null ? null : new Publication(published.authority(), published.number(), published.kind(), date,
        publishedAs, published.partial(), null, lang.equals("und") ? null : lang);
  }
}
