package org.patentbeacon.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.legal.state.Rights;
import org.patentbeacon.legal.term.RightKind;

/// What the documents of an application and its legal events tell of its case. What an owner knows and no office prints,
/// such as a fee paid last week, they do not.
final class DocumentedCase {
  private final Collection<PatentDocument> documents;
  private final LocalDate day;

  /// The case as it was known on a day.
  ///
  /// @param documents all documents of the application
  DocumentedCase(Collection<PatentDocument> documents, LocalDate day) {
    this.documents = documents;
    this.day = day;
  }

  /// The facts.
  ///
  /// @throws IllegalArgumentException when the documents do not tell the office or the kind of the right
  CaseFacts facts() {
    CaseFacts facts = CaseFacts.of(office(), kind());
    Map<Fact, Optional<LocalDate>> days = new TreeMap<>();
    days.put(Fact.FILING, first(documents.stream().map(PatentDocument::application).filter(Objects::nonNull).map(Application::date)));
    days.put(Fact.PRIORITY, first(documents.stream().flatMap(document -> document.priorities().stream()).map(Priority::date)));
    days.put(Fact.PUBLICATION, first(published(false)));
    days.put(Fact.GRANT, first(published(true)).or(this::statedGrant));
    days.put(Fact.IN_FORCE, lastInForce());
    for (Map.Entry<Fact, Optional<LocalDate>> one : days.entrySet()) {
      if (one.getValue().isPresent() && !one.getValue().get().isAfter(day)) {
        facts = facts.with(one.getKey(), one.getValue().get());
      }
    }
    return facts;
  }

  private String office() {
    return documents.stream().map(PatentDocument::publication).filter(Objects::nonNull).map(Publication::authority).findFirst()
        .or(() -> documents.stream().map(PatentDocument::application).filter(Objects::nonNull).map(Application::authority)
            .filter(Objects::nonNull).findFirst())
        .orElseThrow(() -> new IllegalArgumentException("the documents do not tell which office the application is at; give --authority"));
  }

  private RightKind kind() {
    return documents.stream().map(PatentDocument::patentType).map(DocumentedCase::kind).flatMap(Optional::stream).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the documents do not tell what sort of right it is; give --type"));
  }

  private static Optional<RightKind> kind(@Nullable PatentType type) {
    return switch (type) {
      case INVENTION_APPLICATION, INVENTION_GRANT -> Optional.of(RightKind.INVENTION);
      case UTILITY_MODEL -> Optional.of(RightKind.UTILITY_MODEL);
      case DESIGN -> Optional.of(RightKind.DESIGN);
      case PLANT, OTHER -> Optional.empty();
      case null -> Optional.empty();
    };
  }

  private Stream<@Nullable PartialDate> published(boolean granted) {
    return documents.stream().filter(document -> document.granted() == granted).map(PatentDocument::publication)
        .filter(Objects::nonNull).map(Publication::date);
  }

  private Optional<LocalDate> statedGrant() {
    return first(documents.stream().map(PatentDocument::dates).filter(Objects::nonNull).map(dates -> dates.grant()));
  }

  /// Of a day known only to the month nobody can count on.
  private static Optional<LocalDate> first(Stream<@Nullable PartialDate> dates) {
    return dates.filter(Objects::nonNull).map(PartialDate::full).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /// A fee, a grant or a decision that upholds claims shows that the right was alive then; that somebody bought it does not, since an
  /// application is bought too.
  private Optional<LocalDate> lastInForce() {
    return Rights.of(documents).values().stream().map(Right::events).flatMap(Collection::stream)
        .filter(event -> !event.isPublication() && !event.gazetteDate().isAfter(day)).filter(DocumentedCase::showsForce)
        .map(RightEvent::gazetteDate).max(Comparator.naturalOrder());
  }

  private static boolean showsForce(RightEvent event) {
    return switch (event.meaning().effect()) {
      case Effect.Granted _, Effect.FeePaid _, Effect.Extended _, Effect.ClaimsChanged _ -> true;
      case Effect.Pending _, Effect.Ended _, Effect.Annulled _, Effect.Revived _, Effect.Reversed _, Effect.Burdened _,
          Effect.Freed _, Effect.Dealt _, Effect.Noted _, Effect.Ceased _, Effect.Corrected _, Effect.Unchanged _,
          Effect.Unmapped _ -> false;
    };
  }
}
