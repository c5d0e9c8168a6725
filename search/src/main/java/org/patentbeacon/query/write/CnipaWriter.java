package org.patentbeacon.query.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery.DateRange;
import org.patentbeacon.query.PatentQuery.IntegerRange;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;

/// The words of the search form of CNIPA.
final class CnipaWriter extends DialectWriter {
  CnipaWriter() {
    super(Dialect.CNIPA);
  }

  @Override
  String connective(String word) {
    return " " + word.toUpperCase(Locale.ROOT) + " ";
  }

  @Override
  Optional<String> near(Near near) {
    if (near.min() > 0 && near.min() < near.max()) {
      return Optional.empty();
    }
    return Optional.of((near.min() > 0 ? "=" : "") + near.max() + (near.ordered() ? "W" : "D"));
  }

  @Override
  Optional<String> sameSentence() {
    return Optional.of("S");
  }

  @Override
  Optional<String> sameParagraph() {
    return Optional.of("P");
  }

  @Override
  Optional<String> frequency(int count) {
    return Optional.empty();
  }

  @Override
  Optional<WrittenLeaf> dates(String head, DateRange range, boolean grouped) {
    return compared(head, range, WrittenLeaf.of(head, range.from() + ":" + range.to()));
  }

  @Override
  Optional<WrittenLeaf> integers(String head, IntegerRange range, boolean grouped) {
    return Optional.empty();
  }

  @Override
  Optional<WrittenLeaf> enumerated(String field, List<String> values) {
    boolean quotes = FieldCatalog.standard().field(field).type() == FieldType.PATTYPE;
    return super.enumerated(field, values)
        .map(leaf -> quotes ? WrittenLeaf.inBrackets(leaf.head(), quoted(leaf.value())) : leaf);
  }

  @Override
  boolean knowsValuesOf(FieldType type) {
    return type != FieldType.PATTYPE;
  }
}
