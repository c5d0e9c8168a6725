package org.patentbeacon.query.read;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.dialect.NamedField;
import org.patentbeacon.query.field.Field;

/// What a value without a field of its own belongs to.
///
/// @param field the field and how its values are read, or `null` for the default field
/// @param inGroup whether the field was named before the bracket, so that no other may be named inside
record Scope(@Nullable NamedField field, boolean inGroup) {
  static final Scope TOP = new Scope(null, false);

  static Scope group(NamedField field) {
    return new Scope(field, true);
  }

  /// The scope of the operand beside one that searches a field.
  Scope besides(@Nullable Field other) {
    return inGroup || other == null ? this : new Scope(new NamedField(other, NamedField.Reading.PLAIN), false);
  }
}
