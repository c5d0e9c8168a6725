package org.patentbeacon.legal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.legal.event.Confidence;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.Remark;
import org.patentbeacon.legal.event.State;

/// From the documents of an application to its rights.
class RightsTest {
  private static final List<String> STATES = List.of(("AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV "
      + "MC MK MT NL NO PL PT RO RS SE SI SK SM TR").split(" "));

  private static LegalEvent european(String code, String day, @Nullable String effective, @Nullable String state,
      Map<String, String> attributes) {
    return new LegalEvent("EP", code, null, null, null, PartialDate.parse(day),
        effective == null ? null : PartialDate.parse(effective), null, null, null, state, new TreeMap<>(attributes), null);
  }

  private static PatentDocument.Builder document(String authority, String number, String kind, String day) {
    return PatentDocument.builder(authority + number + kind)
        .publication(new Publication(authority, number, kind, PartialDate.parse(day), null, false, null, null))
        .granted(kind.startsWith("B"))
        .patentType(kind.startsWith("B") ? PatentType.INVENTION_GRANT : PatentType.INVENTION_APPLICATION);
  }

  private static Provenance source(@Nullable String vintage, @Nullable Instant imported) {
    return new Provenance("jsonl", null, null, null, vintage == null ? null : PartialDate.parse(vintage), imported, null);
  }

  /// EP3074539B1 with what its register shows: 38 states, no opposition, fees of the eleventh year in four of them.
  private static List<PatentDocument> european() {
    Application application = new Application("EP14810345", "EP", "14810345", PartialDate.parse("2014-06-13"), null, null, null);
    List<LegalEvent> events = new ArrayList<>(List.of(
        european("17P", "2016-10-05", "2016-06-28", null, Map.of()),
        european("GRAA", "2017-12-08", null, null, Map.of()),
        european("AK", "2018-01-10", null, null,
            Map.of("Designated State(s)", String.join(" ", STATES), "Kind Code of Ref Document", "B1")),
        european("26N", "2018-12-19", "2018-10-11", null, Map.of())));
    for (String state : List.of("DE", "SE", "GB", "FR")) {
      events.add(european("PGFP", "2024-06-28", null, state, Map.of("Year of Fee Payment", "11")));
    }
    PatentDocument first = document("EP", "3074539", "A1", "2016-10-05").application(application).build();
    PatentDocument grant = document("EP", "3074539", "B1", "2018-01-10").application(application).legalEvents(events)
        .source(List.of(source("2024-08-01", null))).build();
    return List.of(first, grant);
  }

  @Test
  void aEuropeanPatentIsInForceWhereFeesArePaidAndUnknownElsewhere() {
    SortedMap<String, Right> rights = Rights.of(european());
    assertThat(rights.keySet()).containsExactlyElementsOf(STATES).hasSize(38);
    rights.forEach((country, right) -> {
      LegalState state = Cases.at(right, "2024-08-15");
      boolean paid = List.of("DE", "SE", "GB", "FR").contains(country);
      assertThat(state.state()).as(country).isEqualTo(paid ? State.IN_FORCE : State.UNKNOWN);
      assertThat(state.confidence()).as(country).isEqualTo(paid ? Confidence.HIGH : Confidence.LOW);
      assertThat(state.termEnd()).as(country).isEqualTo("2034-06-13");
      assertThat(state.grantedOn()).as(country).isEqualTo("2018-01-10");
      assertThat(state.flags()).as(country).isEmpty();
    });
    assertThat(Rights.stateOfDocument(rights, LocalDate.of(2024, 8, 15), LegalOptions.defaults())).isEqualTo(State.IN_FORCE);
    assertThat(Rights.stateOfDocument(rights, LocalDate.of(2017, 12, 20), LegalOptions.defaults())).isEqualTo(State.PENDING);
    assertThat(Rights.stateOfDocument(rights, LocalDate.of(2019, 1, 1), LegalOptions.defaults())).isEqualTo(State.UNKNOWN);
  }

  @Test
  void anOppositionIsAnEventOfTheWholePatent() {
    PatentDocument grant = european().get(1);
    List<LegalEvent> opposed = new ArrayList<>(grant.legalEvents());
    opposed.add(european("PLBI", "2018-10-20", null, null, Map.of()));
    Right german = Rights.of(List.of(grant.toBuilder().legalEvents(opposed).build())).get("DE");
    assertThat(german).isNotNull();
    assertThat(Cases.at(german, "2018-11-01").remarks()).containsExactly(Remark.OPPOSED);
    opposed.add(european("27W", "2025-02-05", null, null, Map.of()));
    Rights.of(List.of(grant.toBuilder().legalEvents(opposed).build())).forEach((country, right) -> {
      LegalState state = Cases.at(right, "2025-03-01");
      assertThat(state.state()).as(country).isEqualTo(State.REVOKED);
      assertThat(state.endReason()).isEqualTo(EndReason.REVOKED);
      assertThat(state.exchangeWord()).isEqualTo(ExchangeWord.REVOKED);
    });
  }

  @Test
  void aLapseInOneStateEndsTheRightThereOnly() {
    PatentDocument grant = european().get(1);
    List<LegalEvent> events = new ArrayList<>(grant.legalEvents());
    events.add(european("PG25", "2024-07-31", "2024-01-10", "SE", Map.of()));
    SortedMap<String, Right> rights = Rights.of(List.of(grant.toBuilder().legalEvents(events).build()));
    assertThat(Cases.at(rights.get("SE"), "2024-08-15").state()).isEqualTo(State.LAPSED_RESTORABLE);
    assertThat(Cases.at(rights.get("SE"), "2024-12-15").state()).isEqualTo(State.EXPIRED);
    assertThat(Cases.at(rights.get("DE"), "2024-08-15").state()).isEqualTo(State.IN_FORCE);
  }

  @Test
  void theDocumentsOfAnApplicationMakeOneRightInAnyOrder() {
    Application application = new Application("CN200910000001", "CN", "200910000001", PartialDate.parse("2009-07-01"), null, null, null);
    PatentDocument published = document("CN", "101000001", "A", "2010-01-06").application(application).build();
    PatentDocument granted = document("CN", "101000001", "B", "2012-03-07").application(application)
        .legalEvents(List.of(LegalEvent.of("CN", "CF01", "未缴年费专利权终止", PartialDate.parse("2020-08-04"))))
        .source(List.of(source("2020-08-31", null))).build();
    SortedMap<String, Right> rights = Rights.of(List.of(granted, published));
    assertThat(rights).isEqualTo(Rights.of(List.of(published, granted)));
    Right right = rights.get("CN");
    assertThat(right.termEnd()).isEqualTo("2029-07-01");
    assertThat(right.sourceCutoff()).isEqualTo("2020-08-31");
    assertThat(Cases.at(right, "2011-01-01").state()).isEqualTo(State.PENDING);
    assertThat(Cases.at(right, "2013-01-01").state()).isEqualTo(State.IN_FORCE);
    assertThat(Cases.at(right, "2020-09-01").state()).isEqualTo(State.LAPSED_RESTORABLE);
  }

  @Test
  void aWordWithoutADayHoldsForTheDayOfItsTableAndWithoutThatIsOnlyFlagged() {
    LegalEvent word = new LegalEvent("CN", "STATUS", null, null, "有效", null, null, null, null, null, null, new TreeMap<>(), null);
    PatentDocument.Builder document = document("CN", "101000001", "B", "2012-03-07").legalEvents(List.of(word));
    Right dated = Rights.of(List.of(document.source(List.of(source("2024-02", null))).build())).get("CN");
    assertThat(Cases.at(dated, "2024-03-01").state()).isEqualTo(State.IN_FORCE);
    assertThat(Cases.at(dated, "2024-03-01").knownSince()).isEqualTo("2012-03-07");
    Right imported = Rights.of(List.of(document.source(List.of(source(null, Instant.parse("2024-02-20T10:00:00Z")))).build())).get("CN");
    assertThat(imported.sourceCutoff()).isEqualTo("2024-02-20");
    Right never = Rights.of(List.of(document.source(List.of(source(null, null))).build())).get("CN");
    assertThat(Cases.at(never, "2024-03-01").state()).isEqualTo(State.UNKNOWN);
    assertThat(Cases.at(never, "2024-03-01").flags()).containsExactly(Flag.UNMAPPED_EVENT);
  }

  @Test
  void entriesThatNoTableUnderstandsDoNotMakeAPublishedGrantARightInForce() {
    LegalEvent strange = LegalEvent.of("KR", "1234", "SOMETHING HAPPENED", PartialDate.parse("2020-01-01"));
    PatentDocument grant = document("KR", "101000001", "B1", "2012-03-07").legalEvents(List.of(strange)).build();
    LegalState state = Cases.at(Rights.of(List.of(grant)).get("KR"), "2024-03-01");
    assertThat(state.state()).isEqualTo(State.UNKNOWN);
    assertThat(state.flags()).containsExactly(Flag.UNMAPPED_EVENT);
    assertThat(state.remarks()).containsExactly(Remark.NO_LEGAL_EVENTS);
  }

  @Test
  void aFeeShowsThatTheRightHasBeenInForceSinceItsGrant() {
    Right german = Rights.of(european()).get("DE");
    assertThat(Cases.at(german, "2020-01-01", "2024-01-01").state()).isEqualTo(State.UNKNOWN);
    LegalState later = Cases.at(german, "2020-01-01", "2024-08-01");
    assertThat(later.state()).isEqualTo(State.IN_FORCE);
    assertThat(later.since()).isEqualTo("2018-01-10");
    assertThat(later.knownSince()).isEqualTo("2024-06-28");
    assertThat(Cases.at(german, "2017-01-01", "2024-08-01").state()).isEqualTo(State.PENDING);
  }

  @Test
  void oneStateForADocumentIsTheFirstThatOccurs() {
    assertThat(State.ofDocument(List.of(State.EXPIRED, State.UNKNOWN, State.LAPSED_RESTORABLE))).isEqualTo(State.LAPSED_RESTORABLE);
    assertThat(State.ofDocument(List.of(State.WITHDRAWN, State.REVOKED, State.EXPIRED))).isEqualTo(State.EXPIRED);
    assertThat(State.ofDocument(List.of())).isEqualTo(State.UNKNOWN);
  }
}
