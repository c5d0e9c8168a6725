package org.patentbeacon.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields of one value each: every one from the first record that has it, the best source first.
final class MergedScalars {
  private MergedScalars() {}

  static <T> @Nullable T first(List<PatentDocument> parts, Function<PatentDocument, @Nullable T> field) {
    for (PatentDocument part : parts) {
      T value = field.apply(part);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /// The first known field of a group of fields.
  private static <G, T> @Nullable T first(List<G> groups, Field<G, T> field) {
    for (G group : groups) {
      T value = field.of(group);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /// A field of a group.
  private interface Field<G, T> {
    @Nullable T of(G group);
  }

  private static <G> List<G> groups(List<PatentDocument> parts, Function<PatentDocument, @Nullable G> group) {
    return parts.stream().map(group).filter(Objects::nonNull).toList();
  }

  /// Number and kind are those of the document itself; what was joined to it fills the rest.
  static @Nullable Publication publication(List<PatentDocument> own, List<PatentDocument> all) {
    Publication self = first(own, PatentDocument::publication);
    if (self == null) {
      return null;
    }
    List<Publication> groups = groups(all, PatentDocument::publication);
    List<Publication> printed = groups.stream().filter(group -> Objects.equals(group.kind(), self.kind())).toList();
    String original = first(printed, Publication::original);
    return new Publication(self.authority(), self.number(), self.kind(), first(groups, Publication::date),
        original != null ? original : first(groups, Publication::original), self.partial(),
        first(groups, Publication::gazette), first(groups, Publication::language));
  }

  static @Nullable Application application(List<PatentDocument> parts) {
    List<Application> groups = groups(parts, PatentDocument::application);
    return groups.isEmpty() ? null : new Application(first(groups, Application::id),
        first(groups, Application::authority), first(groups, Application::number), first(groups, Application::date),
        first(groups, Application::original), first(groups, Application::docdb),
        first(groups, Application::filingLanguage));
  }

  static @Nullable PctData pct(List<PatentDocument> parts) {
    List<PctData> groups = groups(parts, PatentDocument::pct);
    return groups.isEmpty() ? null : new PctData(first(groups, PctData::application),
        first(groups, PctData::applicationDate), first(groups, PctData::publication),
        first(groups, PctData::publicationDate), first(groups, PctData::language),
        first(groups, PctData::nationalPhaseDate));
  }

  /// The earliest priority is the earliest date over the best statement of it, the filing date and all priorities, of
  /// which another source may know more.
  static @Nullable KeyDates dates(List<PatentDocument> parts, @Nullable Application application,
      List<Priority> priorities) {
    List<KeyDates> groups = groups(parts, PatentDocument::dates);
    if (groups.isEmpty()) {
      return null;
    }
    PartialDate stated = first(groups, KeyDates::earliestPriority);
    PartialDate filed = application == null ? null : application.date();
    PartialDate earliest = Stream.concat(Stream.of(stated, filed).filter(Objects::nonNull),
        priorities.stream().map(Priority::date).filter(Objects::nonNull)).min(PartialDate::compareTo).orElse(null);
    return new KeyDates(earliest, first(groups, KeyDates::grant), first(groups, KeyDates::firstPublication),
        first(groups, KeyDates::examinationRequest), first(groups, KeyDates::expiry));
  }

  /// What is counted of the claims comes from one record.
  static @Nullable Counts counts(List<PatentDocument> parts) {
    List<Counts> groups = groups(parts, PatentDocument::counts);
    if (groups.isEmpty()) {
      return null;
    }
    Counts claims = groups.stream().filter(counts -> counts.claims() != null).findFirst().orElse(groups.getFirst());
    return new Counts(claims.claims(), first(groups, Counts::figures), first(groups, Counts::drawingSheets),
        first(groups, Counts::pages), first(groups, Counts::descriptionPages), claims.independentClaims(),
        claims.claimsDeclared());
  }
}
