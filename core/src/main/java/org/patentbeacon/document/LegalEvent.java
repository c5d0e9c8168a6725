package org.patentbeacon.document;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An entry of a gazette or register about the right.
///
/// @param authority the office
/// @param code its code, such as `CF01`; `STATUS` for a status word of a table
/// @param type the event type it is mapped to, such as `TRANSFER`; absent when no rule fits
/// @param heading its heading
/// @param text its text
/// @param date the date of the gazette or register entry
/// @param effectiveDate the date from which it has effect
/// @param category the INPADOC letter
/// @param before names of the parties before
/// @param after names of the parties after
/// @param designatedState the state concerned, for a regional right
/// @param attributes further fields of the entry, sorted by name
/// @param publication the publication number the entry names
public record LegalEvent(@Nullable String authority, @Nullable String code, @Nullable String type,
    @Nullable String heading, @Nullable String text, @Nullable PartialDate date, @Nullable PartialDate effectiveDate,
    @Nullable String category, @Nullable String before, @Nullable String after, @Nullable String designatedState,
    SortedMap<String, String> attributes, @Nullable String publication) {

  /// Copies the map.
  public LegalEvent {
    attributes = Collections.unmodifiableSortedMap(attributes == null ? new TreeMap<>() : new TreeMap<>(attributes));
  }

  /// {@return an entry of which code, heading and date are known}
  ///
  /// @param authority the office
  /// @param code the code
  /// @param heading the heading, or `null`
  /// @param date the date of the entry, or `null`
  public static LegalEvent of(String authority, String code, @Nullable String heading, @Nullable PartialDate date) {
    return new LegalEvent(authority, code, null, heading, null, date, null, null, null, null, null,
        new TreeMap<>(Map.of()), null);
  }
}
