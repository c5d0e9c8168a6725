package org.patentbeacon.valuation.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.citing.Cohorts;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.network.Graph;
import org.patentbeacon.table.Wording;
import org.patentbeacon.valuation.PortfolioFamily;
import org.patentbeacon.valuation.PortfolioImpact;

/// V2 组合影响指数: which families carry a portfolio, and how do holders compare? It is not the commercial index.
///
/// @param heading what was counted, and how
/// @param holders the applicants with most units
/// @param families the units of most impact in the whole set
/// @param unweighted offices with a living member that have no weight
public record PortfolioChart(Heading heading, List<Holder> holders, List<Family> families, SortedSet<String> unweighted) {

  /// Copies the lists.
  public PortfolioChart {
    holders = List.copyOf(holders);
    families = List.copyOf(families);
  }

  /// One applicant.
  ///
  /// @param label the applicant
  /// @param units its units
  /// @param active those with a member in force or pending
  /// @param impact the sum of their impacts, with how many have none
  /// @param query the query that finds its documents
  public record Holder(String label, int units, int active, Sum impact, String query) {}

  /// The impact of a holder.
  ///
  /// @param index the sum; undefined without units
  /// @param undefined units without an impact, which are not in it
  public record Sum(Measure index, int undefined) {}

  /// One unit.
  ///
  /// @param document the publication that stands for it
  /// @param applicants its applicants
  /// @param impact its technology relevance, market coverage and impact, and its tenth of the set
  /// @param query the query that finds its documents
  public record Family(String document, List<String> applicants, PortfolioImpact.Row impact, String query) {

    /// Copies the list.
    public Family {
      applicants = List.copyOf(applicants);
    }
  }

  /// {@return the portfolios of a set}
  ///
  /// @param edges its citations
  /// @param weights what offices weigh
  /// @param top the number of ranks to show
  public static PortfolioChart of(CitationEdges edges, MarketWeights weights, int top) {
    Units units = edges.units();
    List<PortfolioFamily> all = families(edges);
    Map<String, Double> means = PortfolioImpact.means(all);
    PortfolioImpact whole = PortfolioImpact.of(all, means, weights.weights());
    CodesColumn names = units.values(edges.set().table().parties().applicants());
    int[] first = Tops.of(all.size(), unit -> whole.rows().get(unit).ci().ok() ? whole.rows().get(unit).ci().orThrow() : 0, top);
    List<Family> families = Arrays.stream(first).limit(top).mapToObj(unit -> new Family(units.document(unit), names.values(unit),
        whole.rows().get(unit), edges.set().query(units.clause(unit)))).toList();
    Heading heading = Heading.of(Analysis.V2, edges.set(), units.unit()).by(DateBasis.FIRST_PUBLICATION)
        .with("cohort", "WIPO35 x year of first publication").with("marketWeights", weights.verified() ? "verified" : "not verified")
        .with("pendingWeight", 1).noting(new Wording("仅统计本数据集内的施引文献与同族成员", "only citing documents and members of this set are seen"));
    return new PortfolioChart(heading, holders(edges.set(), names, new Means(all, means, weights), top), families, whole.unweighted());
  }

  /// What the impact of a part of the set is worked out from.
  private record Means(List<PortfolioFamily> all, Map<String, Double> means, MarketWeights weights) {
    PortfolioImpact of(List<PortfolioFamily> families) {
      return PortfolioImpact.of(families, means, weights.weights());
    }
  }

  private static List<PortfolioFamily> families(CitationEdges edges) {
    Units units = edges.units();
    Cohorts cohorts = Cohorts.of(units);
    DayColumn published = units.days(DateBasis.FIRST_PUBLICATION);
    LivingOffices living = new LivingOffices(units, 1);
    Graph citing = edges.within().citations();
    return IntStream.range(0, units.count()).mapToObj(unit -> {
      Wording field = cohorts.field(unit);
      String cohort = (field == null ? "?" : field.en()) + " " + (published.known(unit) ? published.year(unit) : "?");
      return new PortfolioFamily(units.label(unit), cohort, citing.degree(unit), living.of(unit));
    }).toList();
  }

  private static List<Holder> holders(PatentSet set, CodesColumn names, Means means, int top) {
    int[] sizes = new int[names.dictionary().size()];
    Arrays.stream(names.codes()).forEach(name -> sizes[name]++);
    RankingSpec applicants = RankingSpec.applicants(CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY);
    List<Holder> holders = new ArrayList<>();
    for (int name : Tops.of(sizes.length, name -> sizes[name], top)) {
      List<PortfolioFamily> own = IntStream.range(0, means.all().size())
          .filter(unit -> IntStream.range(names.offsets()[unit], names.offsets()[unit + 1]).anyMatch(at -> names.codes()[at] == name))
          .mapToObj(means.all()::get).toList();
      PortfolioImpact impact = means.of(own);
      int active = (int) own.stream().filter(family -> !family.living().isEmpty()).count();
      String label = names.dictionary().get(name);
      holders.add(new Holder(label, own.size(), active, new Sum(impact.index(), impact.undefinedFamilies()),
          set.query(applicants.clause().apply(label))));
    }
    return holders;
  }
}
