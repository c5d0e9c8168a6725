package org.patentbeacon.query.dialect;

import org.patentbeacon.query.field.Field;

/// A field under one of its names, which may say how values are read.
///
/// @param field the field
/// @param reading how values are read
public record NamedField(Field field, Reading reading) {

  /// How the values of a field are read.
  public enum Reading {
    /// As the dialect reads a field by itself.
    PLAIN,
    /// The whole value, or the symbol alone.
    EXACT,
    /// The symbol with all below.
    BELOW
  }

  /// {@return the same field read in another way}
  ///
  /// @param other the way
  public NamedField as(Reading other) {
    return new NamedField(field, other);
  }
}
