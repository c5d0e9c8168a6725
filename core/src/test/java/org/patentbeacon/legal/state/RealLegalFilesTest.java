package org.patentbeacon.legal.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.State;

/// The states of real documents: those of the sample files that carry legal events, and two tables that carry none.
class RealLegalFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @BeforeEach
  void needsTheSamples() {
    assumeTrue(ExpectedDocuments.available(), "no sample files");
  }

  private static List<PatentDocument> documents(String file) throws IOException {
    return ExpectedDocuments.read(file).stream().filter(Accepted.class::isInstance)
        .map(result -> ((Accepted) result).document()).toList();
  }

  private static LegalState at(Right right, LocalDate day) {
    return new LegalHistory(right, LegalOptions.defaults()).at(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"epo-ops/get_legal.xml", "epo-ops/get_legal_multiple.xml"})
  void aEuropeanPatentEndsStateByStateAndLivesWhereItsFeesArePaid(String file) throws IOException {
    SortedMap<String, Right> rights = Rights.of(documents(file));
    Map<State, TreeSet<String>> byState = new TreeMap<>(rights.entrySet().stream().collect(Collectors.groupingBy(
        entry -> at(entry.getValue(), DAY).state(), Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new)))));
    assertThat(rights).hasSize(37);
    assertThat(byState.keySet()).containsExactly(State.IN_FORCE, State.EXPIRED, State.UNKNOWN);
    assertThat(byState.get(State.IN_FORCE)).containsExactly("DE", "FI", "GB", "SE");
    assertThat(byState.get(State.UNKNOWN)).containsExactly("HU");
    assertThat(byState.get(State.EXPIRED)).hasSize(32).contains("FR", "IT", "AT", "TR");
    LegalState french = at(rights.get("FR"), DAY);
    assertThat(french.endReason()).isEqualTo(EndReason.FEE_UNPAID);
    assertThat(french.since()).isEqualTo("2020-06-30");
    assertThat(french.termEnd()).isEqualTo("2030-06-24");
    assertThat(at(rights.get("DE"), DAY).since()).isEqualTo("2019-11-27");
    LegalOptions options = LegalOptions.defaults();
    assertThat(Rights.stateOfDocument(rights, LocalDate.of(2019, 11, 26), options)).isEqualTo(State.PENDING);
    assertThat(Rights.stateOfDocument(rights, LocalDate.of(2019, 11, 27), options)).isEqualTo(State.UNKNOWN);
    assertThat(Rights.stateOfDocument(rights, DAY, options)).isEqualTo(State.IN_FORCE);
  }

  @Test
  void anApplicationThatTheGermanRegisterCallsExtinctIsWithdrawn() throws IOException {
    Right right = Rights.of(documents("dpma/patent_info.xml")).get("DE");
    assertThat(at(right, LocalDate.of(2005, 1, 1)).state()).isEqualTo(State.PENDING);
    assertThat(at(right, LocalDate.of(2017, 7, 1)).state()).isEqualTo(State.LAPSED_RESTORABLE);
    assertThat(at(right, DAY).state()).isEqualTo(State.WITHDRAWN);
    assertThat(at(right, DAY).flags()).containsExactly(Flag.UNMAPPED_EVENT, Flag.REASON_MISSING, Flag.STALE);
  }

  @Test
  void entriesOfARegisterThatNoTableUnderstandsLeaveTheStateUnknown() throws IOException {
    for (String file : List.of("dpma/design_info.xml", "dpma/patent_search.xml")) {
      for (PatentDocument document : documents(file)) {
        assertThat(at(Rights.of(List.of(document)).get("DE"), DAY).state()).as(document.id()).isEqualTo(State.UNKNOWN);
      }
    }
  }

  @Test
  void theAnswerOfTheChineseQueryServiceIsPendingOnTheDayItWasLoaded() throws IOException {
    PatentDocument answer = documents("cnipa-legal/cpquery_biblio.json").getFirst();
    assertThat(answer.legalEvents().getFirst().text()).isEqualTo("等待实审提案");
    Right undated = Rights.of(List.of(answer)).get("CN");
    assertThat(at(undated, DAY).flags()).containsExactly(Flag.UNMAPPED_EVENT);
    PatentDocument loaded = answer.toBuilder().source(answer.source().stream().map(source ->
        new Provenance(source.format(), source.file(), source.position(), source.batch(),
            PartialDate.parse("2026-05-08"), null, null)).toList()).build();
    Right dated = Rights.of(List.of(loaded)).get("CN");
    assertThat(at(dated, LocalDate.of(2026, 5, 8)).state()).isEqualTo(State.PENDING);
    assertThat(at(dated, LocalDate.of(2026, 5, 7)).state()).isEqualTo(State.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lens/pizza_lens_1000_raw.csv", "lens/drones_tac_1606_families.csv", "epo-ops/get_family.xml"})
  void documentsWithoutLegalEventsAreUnknownOrPastTheirTerm(String file) throws IOException {
    List<PatentDocument> documents = documents(file);
    assertThat(documents).isNotEmpty();
    for (PatentDocument document : documents) {
      Rights.of(List.of(document)).forEach((country, right) -> {
        LegalState state = at(right, DAY);
        boolean past = right.termEnd() != null && !DAY.isBefore(right.termEnd());
        assertThat(state.state()).as(document.id()).isEqualTo(past ? State.EXPIRED : State.UNKNOWN);
        assertThat(state.flags().contains(Flag.COMPUTED)).as(document.id()).isEqualTo(past);
      });
    }
  }
}
