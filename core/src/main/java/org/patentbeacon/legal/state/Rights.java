package org.patentbeacon.legal.state;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.term.RightKind;

/// The rights that the documents of one application tell about: one in each country that an event is about, and for a European
/// application one in each state it designates.
public final class Rights {
  private static final String EUROPE = "EP";

  private final @Nullable Application application;
  private final SortedMap<String, List<RightEvent>> byAuthority = new TreeMap<>();
  private final SortedSet<String> designated = new TreeSet<>();
  private final SortedSet<String> undated = new TreeSet<>();
  private @Nullable PatentType type;
  private @Nullable LocalDate stated;
  private @Nullable LocalDate cutoff;

  private Rights(Collection<PatentDocument> documents) {
    application = documents.stream().map(PatentDocument::application).filter(Objects::nonNull)
        .max(Comparator.comparing(filing -> filing.date() != null)).orElse(null);
    documents.forEach(this::add);
  }

  /// {@return the rights of an application, by country}
  ///
  /// @param documents all documents of the application, in any order
  public static SortedMap<String, Right> of(Collection<PatentDocument> documents) {
    return new Rights(documents.stream().sorted(Comparator.comparing(PatentDocument::id)).toList()).rights();
  }

  /// {@return the one state of an application where one is wanted: the first of the states by country, as [State] orders them}
  ///
  /// @param rights the rights by country
  /// @param day the day
  /// @param options the bounds
  public static State stateOfDocument(SortedMap<String, Right> rights, LocalDate day, LegalOptions options) {
    return State.ofDocument(rights.values().stream().map(right -> new LegalHistory(right, options).at(day).state()).toList());
  }

  private void add(PatentDocument document) {
    PartialDate known = document.source().stream().map(Provenance::vintage).filter(Objects::nonNull)
        .max(Comparator.naturalOrder()).orElse(null);
    LocalDate loaded = document.source().stream().map(Provenance::importedAt).filter(Objects::nonNull)
        .max(Comparator.naturalOrder()).map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)).orElse(null);
    LocalDate complete = known == null ? loaded : known.end();
    if (document.patentType() != null && (document.granted() || type == null)) {
      type = document.patentType();
    }
    publication(document);
    for (LegalEvent entry : document.legalEvents()) {
      entry(document, entry.date() == null && complete != null ? dated(entry, complete) : entry);
    }
    if (!document.legalEvents().isEmpty() && complete != null && (cutoff == null || complete.isAfter(cutoff))) {
      cutoff = complete;
    }
    if (document.dates() != null && document.dates().expiry() != null) {
      stated = document.dates().expiry().full().orElse(stated);
    }
  }

  private void publication(PatentDocument document) {
    Publication publication = document.publication();
    if (publication != null) {
      RightEvent.of(id(), publication, document.granted()).ifPresent(event -> event(publication.authority(), event));
    }
  }

  private void entry(PatentDocument document, LegalEvent entry) {
    String authority = entry.authority() != null ? entry.authority() : authority(document);
    if (authority == null) {
      return;
    }
    Optional<RightEvent> event = RightEvent.of(id(), entry);
    event.ifPresentOrElse(known -> event(authority, known), () -> undated.add(authority));
    if (authority.equals(EUROPE)) {
      event.ifPresent(known -> designated.addAll(known.states()));
      designated.addAll(words(entry.attributes().get("Designated State(s)")));
    }
  }

  private static @Nullable String authority(PatentDocument document) {
    Publication publication = document.publication();
    return publication == null ? null : publication.authority();
  }

  private static List<String> words(@Nullable String states) {
    return states == null || states.isBlank() ? List.of() : List.of(states.strip().split("[\\s,;]+"));
  }

  /// A status word without a day holds for the day up to which its table was complete.
  private static LegalEvent dated(LegalEvent entry, LocalDate day) {
    return new LegalEvent(entry.authority(), entry.code(), entry.type(), entry.heading(), entry.text(), PartialDate.of(day),
        entry.effectiveDate(), entry.category(), entry.before(), entry.after(), entry.designatedState(), entry.attributes(),
        entry.publication());
  }

  private void event(String authority, RightEvent event) {
    byAuthority.computeIfAbsent(authority, _ -> new ArrayList<>()).add(event);
  }

  private @Nullable String id() {
    return application == null ? null : application.id();
  }

  private SortedMap<String, Right> rights() {
    SortedMap<String, Right> rights = new TreeMap<>();
    undated.forEach(authority -> byAuthority.computeIfAbsent(authority, _ -> new ArrayList<>()));
    List<RightEvent> european = byAuthority.getOrDefault(EUROPE, List.of());
    byAuthority.forEach((authority, events) -> {
      if (!authority.equals(EUROPE)) {
        rights.put(authority, right(authority, authority, events));
      } else if (designated.isEmpty()) {
        rights.put(EUROPE, right(EUROPE, EUROPE, european));
      }
    });
    designated.forEach(state -> rights.put(state, right(EUROPE, state, ofState(state, european))));
    return rights;
  }

  /// The entries about the whole European patent and about one state, with those of the state's own office.
  private List<RightEvent> ofState(String state, List<RightEvent> european) {
    List<RightEvent> own = new ArrayList<>(byAuthority.getOrDefault(state, List.of()));
    european.stream().filter(event -> event.states().isEmpty() || event.states().contains(state)).forEach(own::add);
    return own;
  }

  private Right right(String authority, String country, List<RightEvent> events) {
    boolean covered = events.stream().anyMatch(Right::tells);
    Right right = new Right(id(), authority, country, null, stated, cutoff, covered, undated.contains(authority), events);
    return right.withKindOf(kind(), application);
  }

  private @Nullable RightKind kind() {
    return switch (type) {
      case INVENTION_APPLICATION, INVENTION_GRANT -> RightKind.INVENTION;
      case UTILITY_MODEL -> RightKind.UTILITY_MODEL;
      case DESIGN -> RightKind.DESIGN;
      case PLANT, OTHER -> null;
      case null -> null;
    };
  }
}
