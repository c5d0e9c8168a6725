package org.patentbeacon.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.ShippedRows;

/// What a kind code says of a publication.
///
/// @param type `invention-application`, `invention-grant`, `utility-model`, `design`, `plant` or `other`; an examined
///     publication that is no grant yet has the type `invention-grant`
/// @param granted whether the publication itself is a grant
/// @param words what the office means by the kind, in English
public record KindMeaning(String type, boolean granted, String words) {
  private static final KindMeaning UNKNOWN = new KindMeaning("other", false, "kind unknown");
  private static final Map<String, List<KindRow>> ROWS = new HashMap<>();

  static {
    for (List<String> cells : ShippedRows.of(KindMeaning.class, "kind-meanings.tsv")) {
      ROWS.computeIfAbsent(cells.getFirst(), _ -> new ArrayList<>()).add(KindRow.of(cells));
    }
  }

  /// {@return what the kind means; the same letter means different things by office and date}
  ///
  /// The first row of `kind-meanings.tsv` that fits answers, the office's own rows before those for all. Source: WIPO
  /// ST.16 and the offices' own practice; for China the changes of 1993-01-01 and 2010-04-07. Without a kind the number
  /// may still tell, as for designs of the United States; otherwise the type is `other`.
  ///
  /// @param number the publication number, with its kind where known
  /// @param date the publication date, where known
  public static KindMeaning of(PublicationNumber number, @Nullable LocalDate date) {
    KindMeaning own = first(ROWS.getOrDefault(number.authority(), List.of()), number, date);
    KindMeaning meaning = own == null ? first(ROWS.getOrDefault("*", List.of()), number, date) : own;
    return meaning == null ? UNKNOWN : meaning;
  }

  private static @Nullable KindMeaning first(List<KindRow> rows, PublicationNumber number, @Nullable LocalDate date) {
    for (KindRow row : rows) {
      if (row.fits(number.number(), number.kind(), date)) {
        return row.meaning();
      }
    }
    return null;
  }
}
