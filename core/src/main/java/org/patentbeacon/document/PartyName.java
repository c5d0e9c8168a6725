package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// The name of a party.
///
/// @param original the name as printed in the original script
/// @param latin the name in Latin script, where a source gives both
/// @param normalised the name under which its owner's documents are counted; readers leave it out
public record PartyName(@Nullable String original, @Nullable String latin, @Nullable String normalised) {

  /// {@return a name of which only the printed form is known}
  ///
  /// @param printed the printed form
  public static PartyName of(String printed) {
    return new PartyName(printed, null, null);
  }

  /// {@return the name to show: the original, else the Latin form, else the normalised one, else nothing}
  public String shown() {
    if (original != null) {
      return original;
    }
    return latin != null ? latin : normalised != null ? normalised : "";
  }
}
