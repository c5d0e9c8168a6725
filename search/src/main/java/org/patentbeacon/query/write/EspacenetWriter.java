package org.patentbeacon.query.write;

import java.util.Optional;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery.DateRange;
import org.patentbeacon.query.PatentQuery.IntegerRange;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;

/// The words of Espacenet.
final class EspacenetWriter extends DialectWriter {
  EspacenetWriter() {
    super(Dialect.ESPACENET);
  }

  @Override
  Optional<String> near(Near near) {
    return near.min() > 0 ? Optional.empty()
        : Optional.of("prox/distance<" + (near.max() + 2) + (near.ordered() ? "/ordered" : ""));
  }

  @Override
  Optional<String> sameSentence() {
    return Optional.of("prox/unit=sentence");
  }

  @Override
  Optional<String> sameParagraph() {
    return Optional.of("prox/unit=paragraph");
  }

  @Override
  Optional<String> frequency(int count) {
    return Optional.empty();
  }

  @Override
  Optional<String> exactHead(String field) {
    return FieldCatalog.standard().field(field).type() == FieldType.CLASS
        ? head(field).map(head -> head + "/exact ") : Optional.empty();
  }

  @Override
  Optional<String> belowHead(String field) {
    return head(field).map(head -> head + "/low ");
  }

  @Override
  Optional<WrittenLeaf> dates(String head, DateRange range, boolean grouped) {
    return compared(head, range, WrittenLeaf.alone(name(head) + " within ", "\"" + range.from() + " " + range.to() + "\""));
  }

  @Override
  Optional<WrittenLeaf> integers(String head, IntegerRange range, boolean grouped) {
    return Optional.empty();
  }
}
