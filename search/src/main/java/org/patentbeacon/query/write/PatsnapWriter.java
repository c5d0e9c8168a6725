package org.patentbeacon.query.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery.DateRange;
import org.patentbeacon.query.PatentQuery.IntegerRange;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.dialect.NamedField.Reading;
import org.patentbeacon.query.field.FieldType;

/// The words of PatSnap.
final class PatsnapWriter extends DialectWriter {
  PatsnapWriter() {
    super(Dialect.PATSNAP);
  }

  @Override
  String connective(String word) {
    return " " + word.toUpperCase(Locale.ROOT) + " ";
  }

  @Override
  String signed(String name) {
    return name + ":";
  }

  @Override
  Optional<String> near(Near near) {
    return near.min() > 0 ? Optional.empty() : Optional.of((near.ordered() ? "$PRE" : "$W") + near.max());
  }

  @Override
  Optional<String> sameSentence() {
    return Optional.of("$SEN");
  }

  @Override
  Optional<String> sameParagraph() {
    return Optional.of("$PARA");
  }

  @Override
  Optional<String> frequency(int count) {
    return Optional.of("$FREQ" + count);
  }

  @Override
  Optional<WrittenLeaf> pattern(String head, List<String> pieces) {
    return Optional.of(WrittenLeaf.of(head, bareWord(pieces)));
  }

  @Override
  Optional<String> exactHead(String field) {
    return head(field, Reading.EXACT);
  }

  @Override
  Optional<WrittenLeaf> dates(String head, DateRange range, boolean grouped) {
    return Optional.of(WrittenLeaf.of(head, "[" + bound(compact(range.from())) + " TO " + bound(compact(range.to())) + "]"));
  }

  @Override
  Optional<WrittenLeaf> integers(String head, IntegerRange range, boolean grouped) {
    boolean one = range.from() != null && range.from().equals(range.to());
    return Optional.of(WrittenLeaf.of(head,
        one ? String.valueOf(range.from()) : "[" + bound(range.from()) + " TO " + bound(range.to()) + "]"));
  }

  @Override
  boolean knowsValuesOf(FieldType type) {
    return type != FieldType.STATUS && type != FieldType.APTYPE;
  }
}
