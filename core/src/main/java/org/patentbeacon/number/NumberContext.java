package org.patentbeacon.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is known of a number beside its text. It only fills gaps: an office written in the number comes first.
///
/// @param authority the office to assume
/// @param kind the kind code printed beside the number
/// @param date the date printed beside the number
/// @param forms the form the source writes numbers in, such as `docdb`, `epodoc`, `lens` or `aps-wku`
/// @param today the day of reading, after whose year a number lies in the future; absent means ten years after the
///     rules were made
public record NumberContext(@Nullable String authority, @Nullable String kind, @Nullable LocalDate date,
    Set<String> forms, @Nullable LocalDate today) {

  /// Nothing is known.
  public static final NumberContext NONE = new NumberContext(null, null, null, Set.of());

  private static final Set<String> KEYS = Set.of("authority", "kind", "date", "today");

  /// Copies the set; blank texts become absent, letters upper case.
  public NumberContext {
    authority = code(authority);
    kind = code(kind);
    forms = Set.copyOf(forms);
  }

  /// A context without the day of reading.
  ///
  /// @param authority the office to assume
  /// @param kind the kind code printed beside the number
  /// @param date the date printed beside the number
  /// @param forms the form the source writes numbers in
  public NumberContext(@Nullable String authority, @Nullable String kind, @Nullable LocalDate date,
      Set<String> forms) {
    this(authority, kind, date, forms, null);
  }

  private static @Nullable String code(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
  }

  /// {@return a context that names an office}
  ///
  /// @param authority the office
  public static NumberContext of(String authority) {
    return new NumberContext(authority, null, null, Set.of());
  }

  /// Reads the written form used in tables of numbers: items separated by `;`, each a source form or one of
  /// `authority=`, `kind=`, `date=`, `today=` with its value.
  ///
  /// @param text the items; may be empty
  /// @param authority the office given beside them; may be empty
  /// @return the context
  /// @throws IllegalArgumentException when a date is none
  public static NumberContext parse(String text, String authority) {
    NumberContext context = authority.isEmpty() ? NONE : of(authority);
    Set<String> forms = new TreeSet<>();
    for (String item : text.split(";")) {
      String trimmed = item.strip();
      int equals = trimmed.indexOf('=');
      String key = equals < 0 ? "" : trimmed.substring(0, equals);
      if (KEYS.contains(key)) {
        context = context.with(key, trimmed.substring(equals + 1));
      } else if (!trimmed.isEmpty()) {
        forms.add(trimmed);
      }
    }
    return new NumberContext(context.authority, context.kind, context.date, forms, context.today);
  }

  private NumberContext with(String key, String value) {
    try {
      return switch (key) {
        case "authority" -> withAuthority(value);
        case "kind" -> withKind(value);
        case "today" -> withToday(LocalDate.parse(value));
        default -> withDate(LocalDate.parse(value));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("expected a date such as 2024-03-01, found '" + value + "'", e);
    }
  }

  /// {@return this context with a kind code}
  ///
  /// @param value the kind code
  public NumberContext withKind(@Nullable String value) {
    return new NumberContext(authority, value, date, forms, today);
  }

  /// {@return this context with a date}
  ///
  /// @param value the date
  public NumberContext withDate(@Nullable LocalDate value) {
    return new NumberContext(authority, kind, value, forms, today);
  }

  /// {@return this context with an office to assume}
  ///
  /// @param value the office
  public NumberContext withAuthority(@Nullable String value) {
    return new NumberContext(value, kind, date, forms, today);
  }

  /// {@return this context with the day of reading}
  ///
  /// @param value the day
  public NumberContext withToday(@Nullable LocalDate value) {
    return new NumberContext(authority, kind, date, forms, value);
  }

  /// {@return this context with the form the source writes numbers in}
  ///
  /// @param form such as `docdb`
  public NumberContext in(String form) {
    return new NumberContext(authority, kind, date, Set.of(form), today);
  }

  /// The value of a form that carries one, such as `series=6`; empty when the context has no such form.
  Optional<String> value(String form) {
    return forms.stream().filter(item -> item.startsWith(form + "=")).findFirst()
        .map(item -> item.substring(form.length() + 1));
  }

  boolean has(String form) {
    return !forms.isEmpty() && forms.contains(form);
  }
}
