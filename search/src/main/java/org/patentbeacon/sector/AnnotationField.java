package org.patentbeacon.sector;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something by which a sector marks its documents, such as their effects.
///
/// @param name what it is called
/// @param values what it can be
/// @param place where it stands
public record AnnotationField(String name, List<Value> values, Place place) {

  /// Copies the list.
  public AnnotationField {
    values = List.copyOf(values);
  }

  /// A value of a field.
  ///
  /// @param name what it is called
  /// @param rule what sets it; absent when it is marked by hand only
  public record Value(String name, @Nullable SectorQuery rule) {}

  /// {@return the value of a name}
  ///
  /// @param value the name
  public Optional<Value> value(String value) {
    return values.stream().filter(one -> one.name().equals(value)).findFirst();
  }
}
