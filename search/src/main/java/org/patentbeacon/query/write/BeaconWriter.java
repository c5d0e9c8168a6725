package org.patentbeacon.query.write;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery.DateRange;
import org.patentbeacon.query.PatentQuery.IntegerRange;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.field.FieldType;

/// The words of beacon and of incoPat, which differ in their names and in what they can say.
final class BeaconWriter extends DialectWriter {
  private final boolean beacon;

  BeaconWriter(Dialect dialect) {
    super(dialect);
    this.beacon = dialect == Dialect.BEACON;
  }

  @Override
  Optional<String> near(Near near) {
    if (near.min() > 0 && !beacon) {
      return Optional.empty();
    }
    String distance = near.min() > 0 ? near.min() + "-" + near.max() : String.valueOf(near.max());
    return Optional.of("(" + distance + (near.ordered() ? "w)" : "n)"));
  }

  @Override
  Optional<String> sameSentence() {
    return Optional.of("(s)");
  }

  @Override
  Optional<String> sameParagraph() {
    return Optional.of("(p)");
  }

  @Override
  Optional<String> frequency(int count) {
    return Optional.of("(" + count + "f)");
  }

  @Override
  Optional<WrittenLeaf> pattern(String head, List<String> pieces) {
    return beacon ? Optional.of(WrittenLeaf.of(head, bareWord(pieces))) : super.pattern(head, pieces);
  }

  @Override
  Optional<String> exactHead(String field) {
    return beacon ? Optional.of(field + "==") : Optional.empty();
  }

  @Override
  Optional<WrittenLeaf> dates(String head, DateRange range, boolean grouped) {
    return Optional.of(range(head, range.from(), range.to(), grouped));
  }

  @Override
  Optional<WrittenLeaf> integers(String head, IntegerRange range, boolean grouped) {
    boolean one = range.from() != null && range.from().equals(range.to());
    return Optional.of(one ? WrittenLeaf.of(head, String.valueOf(range.from()))
        : range(head, range.from(), range.to(), grouped));
  }

  private static WrittenLeaf range(String head, @Nullable Object from, @Nullable Object to, boolean grouped) {
    String name = head.substring(0, head.length() - 1);
    if (!grouped && from != null && to == null) {
      return WrittenLeaf.alone(name + ">=", bound(from));
    }
    if (!grouped && to != null && from == null) {
      return WrittenLeaf.alone(name + "<=", bound(to));
    }
    return WrittenLeaf.of(head, bracketRange(from, to));
  }

  @Override
  boolean knowsValuesOf(FieldType type) {
    return beacon || (type != FieldType.STATUS && type != FieldType.PATTYPE && type != FieldType.APTYPE);
  }
}
