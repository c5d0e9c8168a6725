package org.patentbeacon.query.value;

import java.util.Locale;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.dialect.FieldNaming;
import org.patentbeacon.query.dialect.NamedField;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;

/// The fields that names of the dialect stand for; an unknown name is an error that suggests the nearest.
public final class WrittenFields {
  private final QueryText text;
  private final FieldNaming names;

  /// Takes the names of a dialect.
  ///
  /// @param text the query
  /// @param names the names
  public WrittenFields(QueryText text, FieldNaming names) {
    this.text = text;
    this.names = names;
  }

  /// {@return the field that was named}
  ///
  /// @param named the name and its sign
  public NamedField field(Scanner.NamedSign named) {
    return field(named.name(), named.start(), named.end());
  }

  /// {@return the field of a name}
  ///
  /// @param name the name as written
  /// @param start its first position
  /// @param nameEnd behind it
  public NamedField field(String name, int start, int nameEnd) {
    return names.named(name).orElseThrow(() -> {
      String nearest = names.nearest(name);
      String hint = nearest == null ? "" : "; did you mean '" + nearest + "' ("
          + names.named(nearest).orElseThrow().field().nameZh() + ")?";
      return text.error(QueryErrorCode.UNKNOWN_FIELD, new SourceRange(start, nameEnd),
          "unknown field '" + name + "'" + hint, nearest);
    });
  }

  /// Checks that a sign fits a field.
  ///
  /// @param sign the sign
  /// @param field the field
  public void checkSign(Scanner.Sign sign, Field field) {
    FieldType type = field.type();
    boolean fits = switch (sign.text()) {
      case "=", ":", "all", "any" -> true;
      case "==" -> type.textual() || type == FieldType.CLASS || type == FieldType.LOC;
      case "=/low", "=/exact" -> type == FieldType.CLASS;
      default -> type.ordered();
    };
    if (!fits) {
      String needed = sign.compares() || sign.relation() ? "date or integer field"
          : sign.text().startsWith("=/") ? "class field" : "text, name or class field";
      throw text.error(QueryErrorCode.OPERATOR_NOT_ALLOWED, sign.start(), sign.end(), "'" + sign.text() + "' needs a "
          + needed + "; " + field.code() + " is " + type.name().toLowerCase(Locale.ROOT));
    }
  }
}
