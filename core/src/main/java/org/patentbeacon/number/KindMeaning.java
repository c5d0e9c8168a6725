package org.patentbeacon.number;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a kind code says of a publication.
///
/// @param type `invention-application`, `invention-grant`, `utility-model`, `design`, `plant` or `other`
/// @param granted whether the publication itself is a grant
public record KindMeaning(String type, boolean granted) {

  /// {@return what the kind means; the same letter means different things by office and date}
  ///
  /// Source: WIPO ST.16 and the offices' own practice; for China the changes of 1993-01-01 and 2010-04-07.
  ///
  /// @param number the publication number, with its kind
  /// @param date the publication date, where known
  public static KindMeaning of(PublicationNumber number, @Nullable LocalDate date) {
    String kind = number.kind();
    if (kind == null) {
      return new KindMeaning("other", false);
    }
    return switch (number.authority()) {
      case "CN" -> ChineseNumbers.meaning(number.number(), kind, date);
      case "US" -> unitedStates(number.number(), kind, date);
      case "EP", "WO" -> european(kind);
      case "JP", "KR", "TW" -> eastAsian(kind);
      default -> general(kind);
    };
  }

  private static KindMeaning unitedStates(String number, String kind, @Nullable LocalDate date) {
    return switch (kind.charAt(0)) {
      case 'S' -> new KindMeaning("design", true);
      case 'E' -> new KindMeaning("invention-grant", true);
      case 'P' -> new KindMeaning("plant", !kind.equals("P1") && !kind.equals("P4") && !kind.equals("P9"));
      case 'H' -> new KindMeaning("other", false);
      case 'B', 'C' -> new KindMeaning("invention-grant", true);
      case 'A' -> {
        boolean grant = kind.equals("A") && number.length() < 10
            && (date == null || date.isBefore(LocalDate.of(2001, 3, 1)));
        yield new KindMeaning(grant ? "invention-grant" : "invention-application", grant);
      }
      default -> new KindMeaning("other", false);
    };
  }

  private static KindMeaning european(String kind) {
    boolean grant = kind.charAt(0) == 'B';
    return new KindMeaning(grant ? "invention-grant" : "invention-application", grant);
  }

  private static KindMeaning eastAsian(String kind) {
    return switch (kind.charAt(0)) {
      case 'B', 'C' -> new KindMeaning("invention-grant", true);
      case 'U' -> new KindMeaning("utility-model", false);
      case 'Y', 'Z' -> new KindMeaning("utility-model", true);
      case 'S', 'D' -> new KindMeaning("design", true);
      default -> new KindMeaning("invention-application", false);
    };
  }

  private static KindMeaning general(String kind) {
    return switch (kind.charAt(0)) {
      case 'A' -> new KindMeaning("invention-application", false);
      case 'B', 'C', 'T' -> new KindMeaning("invention-grant", kind.charAt(0) != 'T');
      case 'U', 'Y' -> new KindMeaning("utility-model", true);
      case 'S', 'D' -> new KindMeaning("design", true);
      case 'P', 'E' -> new KindMeaning("plant", true);
      default -> new KindMeaning("other", false);
    };
  }
}
