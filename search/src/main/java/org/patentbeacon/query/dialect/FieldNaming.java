package org.patentbeacon.query.dialect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.dialect.NamedField.Reading;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.table.EditDistance;

/// The names of fields in one dialect, in any case and width.
public final class FieldNaming {
  private static final Map<Dialect, FieldNaming> ALL = new EnumMap<>(Dialect.class);
  private static final List<String> BELOW = List.of("LOW", "GROUP");

  static {
    for (Dialect dialect : Dialect.values()) {
      ALL.put(dialect, new FieldNaming(dialect));
    }
  }

  private final Dialect dialect;
  private final Map<String, NamedField> byName = new LinkedHashMap<>();
  private final Map<String, List<String>> namesOf = new LinkedHashMap<>();

  private FieldNaming(Dialect dialect) {
    this.dialect = dialect;
    for (Field field : FieldCatalog.standard().fields()) {
      List<String> names = new ArrayList<>(FieldCatalog.standard().names(field.code(), dialect));
      if (dialect == Dialect.PATSNAP) {
        PatsnapNames.exactName(field).ifPresent(names::add);
      }
      namesOf.put(field.code(), List.copyOf(names));
      names.forEach(name -> byName.putIfAbsent(FieldCatalog.key(name), new NamedField(field, reading(field, name))));
    }
  }

  /// {@return the names of a dialect}
  ///
  /// @param dialect the dialect
  public static FieldNaming of(Dialect dialect) {
    return Objects.requireNonNull(ALL.get(dialect));
  }

  /// `IPC-LOW`, `IPC_LOW` and `IPC-GROUP` look below; `IPC_SUB_GROUP` and `IPC-SUBGROUP` do not.
  private static Reading reading(Field field, String name) {
    if (field.type() == FieldType.CLASS) {
      String[] parts = name.split("[-_]");
      boolean below = BELOW.contains(parts[parts.length - 1]) && !name.contains("SUB");
      return below ? Reading.BELOW : Reading.PLAIN;
    }
    return name.endsWith("_EXACT") ? Reading.EXACT : Reading.PLAIN;
  }

  /// {@return the field that goes by a name}
  ///
  /// @param name the name as written
  public Optional<NamedField> named(String name) {
    if (dialect == Dialect.BEACON) {
      return FieldCatalog.standard().named(name).map(field -> new NamedField(field, Reading.PLAIN));
    }
    return Optional.ofNullable(byName.get(FieldCatalog.key(name)));
  }

  /// {@return the name to print for a field read in a way; empty where the dialect has none}
  ///
  /// @param code the canonical code
  /// @param reading how its values are read
  public Optional<String> name(String code, Reading reading) {
    if (dialect == Dialect.BEACON) {
      return Optional.of(code);
    }
    Field field = FieldCatalog.standard().field(code);
    return namesOf.getOrDefault(code, List.of()).stream()
        .filter(name -> reading == Reading.BELOW ? name.endsWith("LOW") : reading(field, name) == reading)
        .findFirst();
  }

  /// {@return the name nearest to an unknown one, at most two edits away; `null` when there is none}
  ///
  /// @param name the unknown name
  public @Nullable String nearest(String name) {
    if (dialect == Dialect.BEACON) {
      return FieldCatalog.standard().nearest(name).map(Field::code).orElse(null);
    }
    String wanted = FieldCatalog.key(name);
    String best = null;
    int bestDistance = 3;
    for (List<String> names : namesOf.values()) {
      for (String known : names) {
        int distance = EditDistance.of(wanted, FieldCatalog.key(known), bestDistance);
        if (distance < bestDistance && distance < wanted.length()) {
          best = known;
          bestDistance = distance;
        }
      }
    }
    return best;
  }
}
