package org.patentbeacon.embedding;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The languages a model understands: some, or all.
///
/// @param codes their ISO 639-1 codes, such as `zh`, in alphabetical order; empty for all languages
public record TextLanguages(Set<String> codes) {
  /// Every language, as multilingual models have it.
  public static final TextLanguages ALL = new TextLanguages(Set.of());

  /// The languages of some codes.
  public TextLanguages {
    codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    for (String code : codes) {
      if (!code.matches("[a-z]{2,3}")) {
        throw new IllegalArgumentException("expected a language such as zh or en, found '" + code + "'");
      }
    }
  }

  /// {@return the languages of some codes}
  ///
  /// @param codes ISO 639-1 codes, such as `zh`
  public static TextLanguages of(String... codes) {
    return new TextLanguages(Set.of(codes));
  }

  /// {@return whether texts of a language are understood}
  ///
  /// @param language an ISO 639-1 code, such as `zh`
  public boolean include(String language) {
    return codes.isEmpty() || codes.contains(language.toLowerCase(Locale.ROOT));
  }

  /// {@return `zh, en`, or `all`}
  @Override
  public String toString() {
    return codes.isEmpty() ? "all" : String.join(", ", codes);
  }
}
