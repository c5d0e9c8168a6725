package org.patentbeacon.format.uspto.greenbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A section of a patent: its name, such as `INVT`, and its fields in print order.
final class GreenbookSection {
  private final String name;
  private final List<Field> fields = new ArrayList<>();

  /// A field: its code, such as `NAM`, and its text with the blanks of its columns.
  record Field(String code, String text) {}

  GreenbookSection(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void add(String code, String text) {
    fields.add(new Field(code, text));
  }

  List<Field> fields() {
    return fields;
  }

  /// The first field of a code, `null` when there is none.
  @Nullable String get(String code) {
    for (Field field : fields) {
      if (field.code().equals(code)) {
        return field.text().strip();
      }
    }
    return null;
  }
}
