package org.patentbeacon.name.group;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;

/// A name as it stood in a document, with what stood beside it.
///
/// @param name the name as printed
/// @param country the country of the party, two letters
/// @param address its address as printed
/// @param uscc its unified social credit code
/// @param inventors the inventors of the document, as printed
public record NameUse(String name, @Nullable String country, @Nullable String address, @Nullable String uscc,
    List<String> inventors) {

  /// Copies the inventors.
  public NameUse {
    inventors = List.copyOf(inventors);
  }

  /// {@return a use of which only the name is known}
  ///
  /// @param name the name as printed
  public static NameUse of(String name) {
    return new NameUse(name, null, null, null, List.of());
  }

  /// {@return the use of a party of a document}
  ///
  /// @param party the party; one without a name gives a use with an empty name, which groups leave out
  /// @param inventors the inventors of its document
  public static NameUse of(Party party, List<String> inventors) {
    return new NameUse(party.name() == null ? "" : Objects.requireNonNull(party.name()).shown(), party.country(), party.address(),
        party.uscc(), inventors);
  }

  /// {@return this use with a country}
  ///
  /// @param value two letters
  public NameUse in(@Nullable String value) {
    return new NameUse(name, value, address, uscc, inventors);
  }

  /// {@return this use with an address}
  ///
  /// @param value the address as printed
  public NameUse at(@Nullable String value) {
    return new NameUse(name, country, value, uscc, inventors);
  }

  /// {@return this use with a credit code}
  ///
  /// @param value 18 characters
  public NameUse withCode(@Nullable String value) {
    return new NameUse(name, country, address, value, inventors);
  }

  /// {@return this use with inventors}
  ///
  /// @param values their names
  public NameUse with(String... values) {
    return new NameUse(name, country, address, uscc, List.of(values));
  }
}
