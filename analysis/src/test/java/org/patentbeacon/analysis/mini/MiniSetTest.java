package org.patentbeacon.analysis.mini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.citing.Citations;
import org.patentbeacon.analysis.compare.SectorCounts;
import org.patentbeacon.analysis.compare.SectorIndicators;
import org.patentbeacon.analysis.compare.SectorRule;
import org.patentbeacon.analysis.compare.SectorWarnings;
import org.patentbeacon.analysis.entry.EntryChart;
import org.patentbeacon.analysis.entry.FirstFilings;
import org.patentbeacon.analysis.life.Entries;
import org.patentbeacon.analysis.matrix.Axes;
import org.patentbeacon.analysis.matrix.Axis;
import org.patentbeacon.analysis.matrix.Matrix;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.overall.AgeingChart;
import org.patentbeacon.analysis.overall.LifeCycleChart;
import org.patentbeacon.analysis.overall.Trend;
import org.patentbeacon.analysis.overall.TypeMix;
import org.patentbeacon.analysis.ranking.ConcentrationChart;
import org.patentbeacon.analysis.ranking.Places;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.relation.Cooperation;
import org.patentbeacon.analysis.relation.RelationSpec;
import org.patentbeacon.analysis.right.LivingAges;
import org.patentbeacon.analysis.right.Pendencies;
import org.patentbeacon.analysis.right.StateGroup;
import org.patentbeacon.analysis.right.StatusMix;
import org.patentbeacon.analysis.right.Survivals;
import org.patentbeacon.analysis.share.Concentration;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.index.CountUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The set of forty applications of `vectors-analysis.json`, from rows to every figure that the file tells of it.
class MiniSetTest {
  private static final Path FILE = Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-analysis.json");
  private static final double CLOSE = 1e-9;

  private JsonNode vector;
  private PatentSet set;
  private final List<String> misses = new ArrayList<>();

  @BeforeEach
  void reads() throws IOException {
    assumeTrue(Files.exists(FILE), "no vectors at " + FILE);
    for (JsonNode node : JsonMapper.builder().build().readTree(Files.readString(FILE)).get("vectors")) {
      if (node.get("id").asString().equals("VA-MINI-1")) {
        vector = node;
      }
    }
    set = PatentSet.of(MiniTable.of(vector.get("input").get("records"),
        LocalDate.parse(vector.get("input").get("cutoff").asString())));
  }

  @AfterEach
  void agrees() {
    assertThat(misses).isEmpty();
  }

  private JsonNode expected(String... path) {
    JsonNode node = vector.get("expected");
    for (String name : path) {
      node = node.get(name);
    }
    return node;
  }

  private void same(String what, Object wanted, Object found) {
    boolean close = wanted instanceof Number one && found instanceof Number other
        && Math.abs(one.doubleValue() - other.doubleValue()) <= CLOSE * Math.max(1, Math.abs(one.doubleValue()));
    if (!close && !wanted.equals(found)) {
      misses.add(what + ": expected " + wanted + ", found " + found);
    }
  }

  /// Numbers by name, where the file leaves zeros out.
  private void sameNumbers(String what, JsonNode wanted, Map<String, ? extends Number> found) {
    Set<String> names = new java.util.TreeSet<>(found.keySet());
    names.addAll(wanted.propertyNames());
    names.forEach(name -> same(what + " " + name, wanted.has(name) ? wanted.get(name).asDouble() : 0.0,
        found.containsKey(name) ? found.get(name).doubleValue() : 0.0));
  }

  private static Map<String, Integer> counts(Trend trend) {
    Map<String, Integer> counts = new TreeMap<>();
    trend.periods().forEach(period -> counts.put(period.label(), period.count()));
    return counts;
  }

  @Test
  void unitsAndTrends() {
    same("publications", expected("counts", "publications").asInt(), set.table().size());
    same("applications", expected("counts", "applications").asInt(), set.units(CountUnit.APPLICATION).count());
    same("families", expected("counts", "families").asInt(), set.units(CountUnit.SIMPLE_FAMILY).count());
    sameNumbers("applications by filing year", expected("applications_by_filing_year"),
        counts(Trend.of(set, CountUnit.APPLICATION, DateBasis.FILING)));
    sameNumbers("families by priority year", expected("families_by_priority_year"),
        counts(Trend.of(set, CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY)));
    sameNumbers("publications by year", expected("publications_by_year"),
        counts(Trend.of(set, CountUnit.PUBLICATION, DateBasis.PUBLICATION)));
    sameNumbers("applications by first publication", expected("applications_by_first_publication_year"),
        counts(Trend.of(set, CountUnit.APPLICATION, DateBasis.FIRST_PUBLICATION)));
    Map<String, PeriodState> states = new TreeMap<>();
    Trend.of(set, CountUnit.APPLICATION, DateBasis.FILING).periods().forEach(period -> states.put(period.label(), period.state()));
    expected("filing_year_state").propertyNames().forEach(year ->
        same("state of " + year, expected("filing_year_state", year).asString(), String.valueOf(states.get(year))));
  }

  @Test
  void typesAndCoefficients() {
    TypeMix types = TypeMix.of(set);
    Map<String, Integer> found = new TreeMap<>();
    types.years().forEach(year -> {
      found.put(year.year() + " INVENTION", year.mix().inventions());
      found.put(year.year() + " UTILITY", year.mix().utilityModels());
    });
    expected("type_by_filing_year").forEach(row ->
        same("types", row.get(2).asInt(), found.remove(row.get(0).asString() + " " + row.get(1).asString())));
    found.values().forEach(rest -> same("types not in the file", 0, rest));
    AgeingChart ageing = AgeingChart.of(set, types);
    JsonNode wanted = expected("V_alpha_beta_N_applications");
    for (int i = 0; i < wanted.size(); i++) {
      AgeingChart.Year year = ageing.years().get(i);
      JsonNode row = wanted.get(i);
      same("year", row.get("year").asInt(), year.year());
      measure(year.year() + " V", row.get("V"), year.coefficients().v());
      measure(year.year() + " alpha", row.get("alpha"), year.coefficients().alpha());
      measure(year.year() + " beta", row.get("beta"), year.coefficients().beta());
      measure(year.year() + " N", row.get("N"), year.coefficients().n());
    }
    List<LifeCycleChart.Year> years = LifeCycleChart.of(set, CountUnit.APPLICATION, DateBasis.FILING).years().stream()
        .filter(year -> year.filings() > 0).toList();
    JsonNode points = expected("life_cycle_points_applications");
    for (int i = 0; i < points.size(); i++) {
      same("life cycle", points.get(i).get(0).asString() + " " + points.get(i).get(1).asInt() + " " + points.get(i).get(2).asInt(),
          years.get(i).year() + " " + years.get(i).applicants() + " " + years.get(i).filings());
    }
  }

  private void measure(String what, JsonNode wanted, org.patentbeacon.analysis.measure.Measure found) {
    if (wanted.isNull()) {
      same(what, "null", String.valueOf(found.value()));
    } else {
      same(what, wanted.asDouble(), found.orThrow());
    }
  }

  private Ranking ranking(RankingSpec spec) {
    return Ranking.of(set, spec.top(1000));
  }

  private void ranks(String what, JsonNode wanted, Ranking ranking, java.util.function.ToIntFunction<Ranking.Row> count) {
    same(what + " rows", wanted.size(), ranking.rows().size());
    for (int i = 0; i < wanted.size(); i++) {
      Ranking.Row row = ranking.rows().get(i);
      same(what, wanted.get(i).get(0).asInt() + " " + wanted.get(i).get(1).asString() + " " + wanted.get(i).get(2).asInt(),
          row.rank() + " " + row.label() + " " + count.applyAsInt(row));
    }
  }

  private static Map<String, Double> fractional(Ranking ranking) {
    Map<String, Double> parts = new TreeMap<>();
    ranking.rows().forEach(row -> parts.put(row.label(), row.fractional()));
    return parts;
  }

  @Test
  void rankings() {
    RankingSpec applications = RankingSpec.applicants(CountUnit.APPLICATION, DateBasis.FILING);
    ranks("full", expected("applicants_applications", "full"), ranking(applications), Ranking.Row::full);
    ranks("first", expected("applicants_applications", "first"), ranking(applications.by(Counting.FIRST)), Ranking.Row::first);
    sameNumbers("fractional", expected("applicants_applications", "fractional"), fractional(ranking(applications)));
    RankingSpec families = RankingSpec.applicants(CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY);
    ranks("families", expected("applicants_families_full"), ranking(families), Ranking.Row::full);
    Concentration concentration = ConcentrationChart.of(set, families).total();
    JsonNode wanted = expected("concentration_families_fractional");
    measure("hhi", wanted.get("hhi"), concentration.hhi());
    measure("hhi_norm", wanted.get("hhi_norm"), concentration.hhiNorm());
    measure("cr1", wanted.get("cr1"), concentration.cr1());
    measure("cr3", wanted.get("cr3"), concentration.cr3());
    measure("cr4", wanted.get("cr4"), concentration.cr4());
    measure("gini", wanted.get("gini"), concentration.gini());
    measure("entropy", wanted.get("entropy_nat"), concentration.entropy());
    measure("evenness", wanted.get("entropy_norm"), concentration.evenness());
    measure("effective number", wanted.get("effective_number"), concentration.effectiveNumber());
    Ranking ipc = ranking(RankingSpec.ipc(CountUnit.APPLICATION, DateBasis.FILING, ClassLevel.SUBCLASS));
    ranks("ipc", expected("ipc_subclass_applications", "full"), ipc, Ranking.Row::full);
    sameNumbers("ipc fractional", expected("ipc_subclass_applications", "fractional"), fractional(ipc));
  }

  @Test
  void placesAndPairs() {
    Places places = Places.of(set);
    Map<String, Integer> provinces = new TreeMap<>();
    places.provinces().rows().forEach(row -> provinces.put(row.code(), row.count()));
    provinces.put("unknown-or-foreign", places.provinces().unknown() + places.provinces().elsewhere());
    sameNumbers("provinces", expected("province_first_applicant_applications"), provinces);
    same("foreign applicants are not unknown", 0, places.provinces().unknown());
    sameNumbers("countries", expected("country_first_applicant_applications"), sides(places.countries()));
    sameNumbers("offices", expected("authority_applications"), sides(places.markets()));
    Matrix matrix = Matrix.of(set, CountUnit.APPLICATION, Counting.FULL,
        new Axes(Axis.applicants(100), Axis.ipc(ClassLevel.SUBCLASS, 100)));
    Map<String, Double> cells = new TreeMap<>();
    matrix.cells().stream().filter(cell -> cell.count() > 0).forEach(cell -> cells.put(cell.row() + cell.column(), cell.count()));
    expected("applicant_x_subclass_applications_full").forEach(row -> same("cell " + row, row.get(2).asDouble(),
        cells.remove(row.get(0).asString() + row.get(1).asString())));
    same("cells not in the file", Map.of(), cells);
    FirstFilings first = FirstFilings.of(set);
    first.rows().forEach(row -> same(row.province(), expected("first_filing_by_province", row.province()).toString(),
        "{\"date\":\"" + row.date() + "\",\"applications\":[\"" + String.join("\",\"", row.applications()) + "\"]}"));
    same("provinces", expected("first_filing_by_province").size(), first.rows().size());
  }

  private static Map<String, Integer> sides(Places.Side side) {
    Map<String, Integer> counts = new TreeMap<>();
    side.rows().forEach(row -> counts.put(row.code(), row.count()));
    return counts;
  }

  @Test
  void entriesAndExits() {
    JsonNode wanted = expected("entry_exit");
    EntryChart chart = EntryChart.of(set, new EntryChart.Spec(CountUnit.APPLICATION, DateBasis.FILING,
        wanted.get("burn_in_years").asInt(), wanted.get("gap_years").asInt(), 100));
    same("coverage from", wanted.get("coverage_from").asInt(), chart.rule().coverageFrom());
    same("last usable year", wanted.get("last_usable_year").asInt(), chart.rule().lastUsableYear());
    Map<String, Entries.Holder> holders = new TreeMap<>();
    chart.holders().forEach(holder -> holders.put(holder.entries().name(), holder.entries()));
    wanted.get("rows").forEach(row -> {
      Entries.Holder holder = holders.remove(row.get("applicant").asString());
      same("holder", row.toString(), "{\"applicant\":\"%s\",\"first_year\":%d,\"last_year\":%d,\"entry\":\"%s\",\"exit\":\"%s\"}"
          .formatted(holder.name(), holder.first(), holder.last(), holder.entry(), holder.exit()));
    });
    same("holders not in the file", Map.of(), holders);
  }

  @Test
  void rights() {
    StatusMix mix = StatusMix.of(set);
    Map<String, Integer> groups = new TreeMap<>();
    mix.groups().forEach(group -> groups.put(group.group().name(), group.count()));
    sameNumbers("states", expected("status_applications"), groups);
    Map<String, Integer> types = new TreeMap<>();
    mix.types().forEach(type -> types.put((type.type() == RightType.UTILITY_MODEL ? "UTILITY" : type.type()) + " " + type.group(),
        type.count()));
    expected("status_x_type").forEach(row ->
        same("state by type", row.get(2).asInt(), types.remove(row.get(0).asString() + " " + row.get(1).asString())));
    same("states not in the file", Map.of(), types);
    Map<String, Integer> living = new TreeMap<>();
    mix.living().forEach(year -> living.put(String.valueOf(year.year()), year.inForce()));
    sameNumbers("in force at the end of a year", expected("in_force_at_year_end"), living);
    Map<Integer, Integer> ages = new TreeMap<>();
    expected("ended_granted_age_full_years").forEach(age -> ages.merge(age.asInt(), 1, Integer::sum));
    Survivals.of(set).ages().forEach(age -> same("ended at " + age.years(), ages.remove(age.years()), age.count()));
    same("ages not found", Map.of(), ages);
    expected("in_force_age_full_years_at_cutoff").forEach(age -> ages.merge(age.asInt(), 1, Integer::sum));
    LivingAges.of(set).ages().stream().filter(bar -> bar.all() > 0)
        .forEach(bar -> same("living at " + bar.years(), ages.remove(bar.years()), bar.all()));
    same("living ages not found", Map.of(), ages);
    JsonNode pendency = expected("pendency_inventions");
    var months = Pendencies.of(set).rows().getFirst().pendency().months();
    measure("mean", pendency.get("mean_months"), months.mean());
    measure("p25", pendency.get("p25_months"), months.p25());
    measure("median", pendency.get("median_months"), months.median());
    measure("p75", pendency.get("p75_months"), months.p75());
    measure("p90", pendency.get("p90_months"), months.p90());
    same("nothing is unknown", 0, mix.groups().stream().filter(group -> group.group() == StateGroup.UNKNOWN).mapToInt(StatusMix.Group::count).sum());
  }

  private Map<String, List<Double>> ties(RankingSpec values) {
    Map<String, List<Double>> ties = new TreeMap<>();
    Cooperation.of(set, RelationSpec.of(values.top(1000))).ties().forEach(tie -> ties.put(tie.a() + " " + tie.b(),
        List.of((double) tie.full(), tie.fractional(), tie.similarity().association(), tie.similarity().cosine(),
            tie.similarity().jaccard())));
    return ties;
  }

  private void sameTies(String name, Map<String, List<Double>> found, int... figures) {
    expected(name).forEach(row -> {
      List<Double> tie = found.remove(row.get(0).asString() + " " + row.get(1).asString());
      for (int i = 0; i < figures.length; i++) {
        same(name + " " + row, row.get(2 + i).asDouble(), tie == null ? "nothing" : tie.get(figures[i]));
      }
    });
    same(name + " not in the file", Map.of(), found);
  }

  @Test
  void relations() {
    sameTies("co_applicants", ties(RankingSpec.applicants(CountUnit.APPLICATION, DateBasis.FILING)), 0, 1);
    sameTies("co_inventors", ties(RankingSpec.inventors(CountUnit.APPLICATION, DateBasis.FILING)), 0, 1);
    sameTies("co_subclass", ties(RankingSpec.ipc(CountUnit.APPLICATION, DateBasis.FILING, ClassLevel.SUBCLASS)), 0, 2, 3, 4);
  }

  @Test
  void citations() {
    Citations found = Citations.of(CitationEdges.of(set, CountUnit.SIMPLE_FAMILY).orElseThrow(), 100);
    Map<String, Integer> in = new TreeMap<>();
    found.rows().forEach(row -> in.put(row.label(), row.in()));
    same("edges", expected("family_citations", "edges").asInt(), found.counts().edges());
    sameNumbers("cited", expected("family_citations", "in_degree"), in);
    same("self", expected("family_citations", "self_edges").asInt(), found.counts().selfEdges());
    measure("cited rate", expected("family_citations", "cited_rate"), found.citedRate());
    same("nothing is outside", 0, found.counts().stubs() + found.counts().leavingEdges() + found.counts().ambiguous());
  }

  @Test
  void sectorWarnings() {
    SectorWarnings found = SectorWarnings.of(set, SectorRule.DEFAULT.minFamilies(0));
    JsonNode wanted = expected("sector_warnings", "aggregates");
    SectorCounts counts = found.counts();
    same("year", expected("sector_warnings", "year").asInt(), found.year());
    side("dom", wanted, counts.domestic());
    side("fgn", wanted, counts.foreign());
    same("families", wanted.get("fam").asInt(), counts.families());
    wanted.get("firstYear").propertyNames().forEach(code -> same("first year " + code, wanted.get("firstYear").get(code).toString(),
        String.valueOf(counts.countries().get(code).firstYear())));
    wanted.get("inv").propertyNames().forEach(code ->
        same("inventions " + code, wanted.get("inv").get(code).asInt(), counts.countries().get(code).inventions()));
    wanted.get("famWith").propertyNames().forEach(code ->
        same("families " + code, wanted.get("famWith").get(code).asInt(), counts.countries().get(code).families()));
    JsonNode results = expected("sector_warnings", "result");
    for (SectorIndicators.Row row : found.indicators().rows()) {
      JsonNode result = results.get(row.id().name());
      if (result.has("state")) {
        same(row.id() + " state", result.get("state").asString(), row.state().name());
        measure(row.id() + " value", result.get("value"), row.value());
        same(row.id() + " reason", result.has("reason") ? result.get("reason").asString() : "null", String.valueOf(row.reason()));
      } else {
        measure(row.id() + " " + row.country(), result.get(String.valueOf(row.country())), row.value());
      }
    }
  }

  private void side(String name, JsonNode wanted, SectorCounts.Side side) {
    same(name, wanted.get(name).asInt(), side.families());
    same(name + " five years before", wanted.get(name + "0_5").get(0).asInt(), side.fiveYearsBefore());
    same(name + " last year", wanted.get(name + "0_5").get(1).asInt(), side.lastYear());
    same(name + " applicants", wanted.get(name + "App").toString(), side.ofApplicants().toString().replace(" ", ""));
  }
}
