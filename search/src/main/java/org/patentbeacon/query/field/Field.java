package org.patentbeacon.query.field;

import java.util.List;

/// A searchable field.
///
/// @param code its canonical code, such as `TIAB`
/// @param nameZh its Chinese name
/// @param nameEn its English name
/// @param type the sort of its values
/// @param parts for a combined field the codes of the fields it looks into, in order; empty for a plain field
/// @param names the names it goes by in the beacon dialect besides code and Chinese name
public record Field(String code, String nameZh, String nameEn, FieldType type, List<String> parts,
    List<String> names) {

  /// Copies the lists.
  public Field {
    parts = List.copyOf(parts);
    names = List.copyOf(names);
  }
}
