package org.patentbeacon.warning.health;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.citing.UnitIndicators;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.TablePart;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.valuation.Scenario;
import org.patentbeacon.valuation.Valuation;
import org.patentbeacon.valuation.evidence.Evidence;
import org.patentbeacon.valuation.evidence.ExpertInputs;
import org.patentbeacon.valuation.evidence.MarketWeights;
import org.patentbeacon.valuation.evidence.RightSheet;
import org.patentbeacon.warning.view.OwnCases;
import org.patentbeacon.warning.view.RunView;

/// What a tenant owns, among all that shares a subclass with its profile: what its rights are worth (V1, for management), and when the
/// others of the field were filed. A right that ended is worth 0; one of which too little is known for a score has none.
///
/// @param totals the total of each family that is assessed
/// @param unknown the families that are not
/// @param filed the first filings of the others
record OwnField(SortedMap<String, Double> totals, SortedSet<String> unknown, List<LocalDate> filed) {
  private static final int SUBCLASS = 4;
  private static final String SCENARIO = "MANAGEMENT";
  private static final double DECIMALS = 10_000;
  /// Of a tenant of which nothing is known.
  static final OwnField NONE = new OwnField(Collections.emptySortedMap(), Collections.emptySortedSet(), List.of());

  static OwnField of(Enterprise profile, OwnCases own, RunView view) throws IOException {
    PatentQuery query = own.query().orElse(null);
    SortedSet<String> subclasses = new TreeSet<>();
    profile.classes().ipc().stream().filter(symbol -> symbol.length() >= SUBCLASS)
        .forEach(symbol -> subclasses.add(symbol.substring(0, SUBCLASS)));
    if (query == null || subclasses.isEmpty()) {
      return NONE;
    }
    PatentQuery field = Joined.or(List.of(query, view.query("IPC=(" + String.join(" or ", subclasses) + ")")), SourceRange.NONE);
    PatentSet set = PatentSet.of(view.database().table(new ParsedQuery(profile.id(), Dialect.BEACON, field, List.of()),
        SearchRequest.of(field), TablePart.CONTENTS));
    Optional<CitationEdges> edges = CitationEdges.of(set, CountUnit.SIMPLE_FAMILY);
    return edges.isPresent() ? of(edges.get(), own.families()) : NONE;
  }

  private static OwnField of(CitationEdges edges, Set<String> own) {
    Evidence evidence = new Evidence(new UnitIndicators(edges), MarketWeights.shipped());
    Scenario scenario = Scenario.shipped().stream().filter(one -> one.id().equals(SCENARIO)).findFirst().orElseThrow();
    Units units = edges.units();
    DayColumn days = units.days(DateBasis.PRIORITY);
    OwnField field = new OwnField(new TreeMap<>(), new TreeSet<>(), new ArrayList<>());
    for (int unit = 0; unit < units.count(); unit++) {
      if (own.contains(units.label(unit))) {
        field.value(units.label(unit), RightSheet.of(evidence, unit, scenario, ExpertInputs.NONE).valuation());
      } else if (days.known(unit)) {
        field.filed.add(LocalDate.ofEpochDay(days.days()[unit]));
      }
    }
    return field;
  }

  private void value(String family, @Nullable Valuation valuation) {
    Measure total = valuation == null ? Measure.of(0) : valuation.total();
    if (total.ok()) {
      totals.put(family, Math.round(total.orThrow() * DECIMALS) / DECIMALS);
    } else {
      unknown.add(family);
    }
  }

  /// How many of the others were filed after a day, until another.
  long filed(LocalDate after, LocalDate until) {
    return filed.stream().filter(day -> day.isAfter(after) && !day.isAfter(until)).count();
  }

  /// What its rights were worth when they were looked at before, as far as that can be compared with now: without those of which
  /// too little is known now. A right that is not there any more is worth nothing.
  SortedMap<String, Double> comparable(SortedMap<String, Double> before) {
    SortedMap<String, Double> comparable = new TreeMap<>(before);
    comparable.keySet().removeAll(unknown);
    return comparable;
  }
}
