package org.patentbeacon.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalHistory;
import org.patentbeacon.legal.state.LegalOptions;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.legal.state.Rights;
import org.patentbeacon.query.PatentQuery.NumberIs;
import org.patentbeacon.query.SourceRange;

/// The legal states of an application on a day, country by country, with everything that was published and printed about it.
/// Information, not legal advice.
///
/// @param application the canonical number of the application; absent when it is not known
/// @param documents the ids of its documents
/// @param asOf the day the states are of; what was printed later is not used
/// @param state the one state of its documents, which searches show
/// @param states the states, by country
/// @param events the events, in their order, later ones too
public record LegalStatus(@Nullable String application, List<String> documents, LocalDate asOf, State state,
    List<LegalState> states, List<Event> events) {
  /// Copies the lists.
  public LegalStatus {
    documents = List.copyOf(documents);
    states = List.copyOf(states);
    events = List.copyOf(events);
  }

  /// An entry of a gazette, a register or a table, or a publication.
  ///
  /// @param eventId its id, by which states name what they rest on
  /// @param country the office
  /// @param code its code
  /// @param heading its heading
  /// @param text its text
  /// @param category the INPADOC letter
  /// @param gazetteDate the day from which everybody could know
  /// @param effectiveDate the day from which it has effect
  /// @param designatedState the state concerned, for a regional right
  public record Event(String eventId, @Nullable String country, @Nullable String code, @Nullable String heading,
      @Nullable String text, @Nullable String category, LocalDate gazetteDate, LocalDate effectiveDate,
      @Nullable String designatedState) {
    private static Event of(RightEvent event) {
      LegalEvent entry = event.entry();
      return new Event(event.id(), entry.authority(), entry.code(), entry.heading(), entry.text(), entry.category(),
          event.gazetteDate(), event.effectiveDate(), entry.designatedState());
    }
  }

  /// The documents of the application of a document: those that name it, or without one those of the same number.
  static List<PatentDocument> documents(PatentDocument document, PatentIndex index) throws IOException {
    Map<String, PatentDocument> all = new TreeMap<>();
    all.put(document.id(), document);
    String number = IndexEntry.number(document);
    String application = document.application() == null ? null : document.application().id();
    if (number != null) {
      NumberIs same = application == null ? new NumberIs("PN", number, SourceRange.NONE)
          : new NumberIs("AN", application, SourceRange.NONE);
      for (String id : index.ids(same)) {
        index.get(id).filter(other -> IndexEntry.caseOf(other).equals(IndexEntry.caseOf(document)))
            .ifPresent(other -> all.put(other.id(), other));
      }
    }
    return List.copyOf(all.values());
  }

  static LegalStatus of(Collection<PatentDocument> documents, Set<String> tellingOffices, LocalDate day) {
    List<LegalState> states = new ArrayList<>();
    Map<String, RightEvent> events = new LinkedHashMap<>();
    String application = null;
    for (Right right : Rights.of(documents).values()) {
      Right seen = right.withSource(right.sourceCutoff(), right.covered() || tellingOffices.contains(right.authority()));
      states.add(new LegalHistory(seen, LegalOptions.defaults()).at(day));
      right.events().forEach(event -> events.putIfAbsent(event.id(), event));
      application = right.application() == null ? application : right.application();
    }
    return new LegalStatus(application, documents.stream().map(PatentDocument::id).toList(), day,
        State.ofDocument(states.stream().map(LegalState::state).toList()), states,
        events.values().stream().sorted(RightEvent.ORDER).map(Event::of).toList());
  }
}
