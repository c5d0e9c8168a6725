package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// An address and the parts a source or a rule found in it.
///
/// @param address the address as printed, without the postcode
/// @param province province or state
/// @param city city
/// @param district district or county
/// @param postcode postal code
public record PostalAddress(@Nullable String address, @Nullable String province, @Nullable String city,
    @Nullable String district, @Nullable String postcode) {

  /// An empty address, as of one that is nothing but a postcode, is absent.
  public PostalAddress {
    address = address == null || address.isEmpty() ? null : address;
  }
}
