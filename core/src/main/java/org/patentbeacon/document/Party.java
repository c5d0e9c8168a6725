package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A person or organisation in a role. Build one with [#of(PartyRole, int, PartyName)] and the `with…` methods.
///
/// @param role what the party is to the document
/// @param sequence its place among the parties of that role, from 1
/// @param name its name; absent when publication of the name was refused
/// @param type the sort of party
/// @param country its country, two letters
/// @param address its address as printed
/// @param province province or state
/// @param city city
/// @param district district or county
/// @param postcode postal code
/// @param uscc unified social credit code, 18 characters
/// @param code a code of the office, such as that of a CN agency
/// @param residence country of residence
/// @param nationality country of nationality
/// @param representative true for the representative of several
/// @param publicationRefused true when the person asked not to be named
public record Party(PartyRole role, int sequence, @Nullable PartyName name, @Nullable PartyType type,
    @Nullable String country, @Nullable String address, @Nullable String province, @Nullable String city,
    @Nullable String district, @Nullable String postcode, @Nullable String uscc, @Nullable String code,
    @Nullable String residence, @Nullable String nationality,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean representative,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean publicationRefused) {

  /// {@return a party of which only the name is known}
  ///
  /// @param role its role
  /// @param sequence its place among the parties of that role, from 1
  /// @param name its name, or `null` when it may not be named
  public static Party of(PartyRole role, int sequence, @Nullable PartyName name) {
    return new Party(role, sequence, name, null, null, null, null, null, null, null, null, null, null, null,
        false, name == null);
  }

  /// {@return this party with another form of its name}
  ///
  /// @param value the name
  public Party withName(PartyName value) {
    return new Party(role, sequence, value, type, country, address, province, city, district, postcode, uscc, code,
        residence, nationality, representative, publicationRefused);
  }

  /// {@return this party with a type}
  ///
  /// @param value the type
  public Party withType(@Nullable PartyType value) {
    return new Party(role, sequence, name, value, country, address, province, city, district, postcode, uscc, code,
        residence, nationality, representative, publicationRefused);
  }

  /// {@return this party with another place among those of its role}
  ///
  /// @param value the place, from 1
  public Party withSequence(int value) {
    return new Party(role, value, name, type, country, address, province, city, district, postcode, uscc, code,
        residence, nationality, representative, publicationRefused);
  }

  /// {@return this party with a country}
  ///
  /// @param value two letters
  public Party withCountry(@Nullable String value) {
    return new Party(role, sequence, name, type, value, address, province, city, district, postcode, uscc, code,
        residence, nationality, representative, publicationRefused);
  }

  /// {@return this party with the parts of its address}
  ///
  /// @param value the address; parts that it does not know are absent afterwards
  public Party withAddress(PostalAddress value) {
    return new Party(role, sequence, name, type, country, value.address(), value.province(), value.city(),
        value.district(), value.postcode(), uscc, code, residence, nationality, representative, publicationRefused);
  }

  /// {@return this party with its unified social credit code}
  ///
  /// @param value 18 characters
  public Party withUscc(@Nullable String value) {
    return new Party(role, sequence, name, type, country, address, province, city, district, postcode, value, code,
        residence, nationality, representative, publicationRefused);
  }

  /// {@return this party with a code of the office}
  ///
  /// @param value the code
  public Party withCode(@Nullable String value) {
    return new Party(role, sequence, name, type, country, address, province, city, district, postcode, uscc, value,
        residence, nationality, representative, publicationRefused);
  }

  /// {@return this party with residence and nationality}
  ///
  /// @param home country of residence
  /// @param nation country of nationality
  public Party withOrigin(@Nullable String home, @Nullable String nation) {
    return new Party(role, sequence, name, type, country, address, province, city, district, postcode, uscc, code,
        home, nation, representative, publicationRefused);
  }

  /// {@return this party marked as the representative of several}
  public Party asRepresentative() {
    return new Party(role, sequence, name, type, country, address, province, city, district, postcode, uscc, code,
        residence, nationality, true, publicationRefused);
  }

  /// {@return this party in another role}
  ///
  /// @param value the role
  /// @param place its place among the parties of that role, from 1
  public Party as(PartyRole value, int place) {
    return new Party(value, place, name, type, country, address, province, city, district, postcode, uscc, code,
        residence, nationality, representative, publicationRefused);
  }
}
