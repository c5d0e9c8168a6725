package org.patentbeacon.format.value;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PriorityKind;

/// The sort of a priority. The offices of China and Japan write `international` for every foreign one; only a PCT filing
/// is that here.
public final class PriorityKinds {
  private PriorityKinds() {}

  /// {@return the sort; `null` when the source does not say}
  ///
  /// @param word what the source says: `national`, `regional` or `international`
  /// @param authority the office of the earlier application
  /// @param number its number as written
  public static @Nullable PriorityKind of(@Nullable String word, @Nullable String authority, @Nullable String number) {
    return switch (word == null ? "" : word) {
      case "national" -> PriorityKind.NATIONAL;
      case "regional" -> PriorityKind.REGIONAL;
      case "international" -> switch (authority == null ? "" : authority) {
        case "WO", "IB" -> PriorityKind.INTERNATIONAL;
        case "EP", "EA", "AP", "OA", "GC" -> PriorityKind.REGIONAL;
        default -> number != null && number.startsWith("PCT") ? PriorityKind.INTERNATIONAL : PriorityKind.NATIONAL;
      };
      default -> null;
    };
  }
}
