package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// The publication a document is.
///
/// @param authority the office that published it, WIPO ST.3, such as `CN`
/// @param number the canonical number without authority and kind
/// @param kind the kind code, such as `B2`; absent when unknown
/// @param date the publication date
/// @param original the number as printed
/// @param partial true when the kind is not known
/// @param gazette the gazette, volume and number, such as `37-5002`
/// @param language the language of publication
public record Publication(String authority, String number, @Nullable String kind, @Nullable PartialDate date,
    @Nullable String original, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partial, @Nullable String gazette, @Nullable String language) {

  /// {@return the canonical publication number, which is the document's `id`}
  public String id() {
    return kind == null ? authority + number : authority + number + kind;
  }
}
