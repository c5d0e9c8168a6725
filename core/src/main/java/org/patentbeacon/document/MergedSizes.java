package org.patentbeacon.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Numbers that grow with time, so that the newest statement stands: citing documents and sizes of families.
///
/// @param sources the sources, the best first
record MergedSizes(List<SourceParts> sources) {

  /// The value of the newest vintage; without vintages, and of two with the same, that of the best source.
  @Nullable Integer newest(Function<PatentDocument, @Nullable Integer> field) {
    Integer newest = null;
    PartialDate vintage = null;
    for (SourceParts source : sources) {
      for (PatentDocument part : source.parts()) {
        Integer value = field.apply(part);
        if (value == null) {
          continue;
        }
        PartialDate other = Recency.vintage(part);
        boolean newer = other != null && (vintage == null || other.compareTo(vintage) > 0);
        if (newest == null || newer) {
          newest = value;
          vintage = other;
        }
        break;
      }
    }
    return newest;
  }

  /// The best statement, filled from others of its origin, with the newest sizes anybody states. A document holds one
  /// statement; those of other origins stay in their parts.
  @Nullable FamilyStatement family(List<PatentDocument> parts) {
    List<FamilyStatement> all = parts.stream().map(PatentDocument::family).filter(Objects::nonNull).toList();
    if (all.isEmpty()) {
      return null;
    }
    FamilyStatement best = all.getFirst();
    for (FamilyStatement other : all) {
      best = Objects.equals(best.origin(), other.origin()) ? Facts.fill(best, other) : best;
    }
    return new FamilyStatement(best.simpleId(), best.simpleMembers(), best.extendedId(), best.extendedMembers(),
        newest(part -> part.family() == null ? null : part.family().simpleSize()),
        newest(part -> part.family() == null ? null : part.family().extendedSize()), best.origin());
  }
}
