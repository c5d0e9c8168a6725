package org.patentbeacon.alert.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.watch.WatchKind;

/// The colour of findings whose sort alone decides it, from `severity-by-kind.tsv`.
public final class SeverityByKind {
  private static final String NAME = "severity-by-kind.tsv";
  private static final Map<Key, Severity> SHIPPED = shipped();

  /// A sort of finding.
  private record Key(WatchKind kind, String eventClass, @Nullable Relation relation) {}

  private SeverityByKind() {}

  private static Map<Key, Severity> shipped() {
    Map<Key, Severity> colours = new LinkedHashMap<>();
    FactTable.shipped(Objects.requireNonNull(SeverityByKind.class.getResourceAsStream(NAME), NAME), NAME)
        .mapShipped(row -> Map.entry(key(row), row.oneOf("severity", Severity.class)))
        .forEach(row -> colours.put(row.getKey(), row.getValue()));
    return colours;
  }

  private static Key key(FactRow row) {
    Relation relation = row.text("relation").isEmpty() ? null : row.oneOf("relation", Relation.class);
    return new Key(row.oneOf("kind", WatchKind.class), row.words("class"), relation);
  }

  /// {@return the colour of a class of findings; empty when the table has none, and nobody is to be warned}
  ///
  /// @param kind the sort of watch
  /// @param eventClass the class of finding, such as `FIELD_ENTRY`
  public static Optional<Severity> of(WatchKind kind, String eventClass) {
    return Optional.ofNullable(SHIPPED.get(new Key(kind, eventClass, null)));
  }

  /// {@return the colour of what happened to a right; empty when the table has none, and nobody is to be warned}
  ///
  /// @param eventClass what happened, such as `LAPSED_FEE`
  /// @param relation what the right is to the tenant
  public static Optional<Severity> ofLegalEvent(String eventClass, Relation relation) {
    return Optional.ofNullable(SHIPPED.get(new Key(WatchKind.LEGAL_EVENT, eventClass, relation)));
  }
}
