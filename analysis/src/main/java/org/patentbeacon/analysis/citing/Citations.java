package org.patentbeacon.analysis.citing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.citation.CitationCounts;
import org.patentbeacon.network.citation.CitationFacts;
import org.patentbeacon.network.citation.Window;
import org.patentbeacon.network.pair.UnitValues;

/// K1 引证分析: whose work is built upon?
///
/// @param heading what was counted, and how
/// @param counts how many citations there are
/// @param selfRate the part of the citations within the set that join units with an applicant in common
/// @param citedRate 被引率: the part of the units that some other one cites
/// @param scienceLink 科学关联度: references to other literature for each unit whose source tells them
/// @param noveltyRate the part of the patents cited with a category that have X, Y or I
/// @param rows the units that are cited most, equal ones by label
/// @param outside the documents outside the set that are cited most
public record Citations(Heading heading, Counts counts, Measure selfRate, Measure citedRate, Measure scienceLink,
    Measure noveltyRate, List<Row> rows, List<Outside> outside) {

  /// Copies the lists.
  public Citations {
    rows = List.copyOf(rows);
    outside = List.copyOf(outside);
  }

  /// How many citations there are, each pair of units once.
  ///
  /// @param edges citations within the set
  /// @param selfEdges those between units with an applicant in common
  /// @param leavingEdges citations of documents outside the set
  /// @param stubs distinct documents outside the set
  /// @param backward citations of a unit that was published after the citing one
  /// @param ambiguous cited numbers that may be of several units
  public record Counts(int edges, int selfEdges, int leavingEdges, int stubs, int backward, int ambiguous) {}

  /// One unit.
  ///
  /// @param label its label
  /// @param document the publication that stands for it
  /// @param year the year of its first publication; absent when not known
  /// @param in units that cite it
  /// @param out units that it cites
  /// @param leaving documents outside the set that it cites
  /// @param fiveYears FC5: units that cite it within five years after its first publication; undefined while these run
  /// @param self units that cite it and have an applicant in common with it
  /// @param citingApplicants distinct applicants that cite it
  /// @param searched patents that it cites with a category, in the publication with most
  /// @param novelty those of them in category X, Y or I
  /// @param query the query that finds its documents
  public record Row(String label, String document, @Nullable Integer year, int in, int out, int leaving, Measure fiveYears, int self,
      int citingApplicants, @Nullable Integer searched, @Nullable Integer novelty, String query) {}

  /// A document outside the set.
  ///
  /// @param number its publication number
  /// @param in units that cite it
  /// @param query the query that finds what cites it
  public record Outside(String number, int in, String query) {}

  /// {@return the citations of a set}
  ///
  /// @param edges its citations
  /// @param top the number of ranks to show
  public static Citations of(CitationEdges edges, int top) {
    CitationCounts found = counts(edges);
    UnitCounts searched = UnitCounts.most(edges.units(), edges.contents().searched());
    UnitCounts novelty = UnitCounts.most(edges.units(), edges.contents().novelty());
    int[] first = Tops.of(found.rows().size(), unit -> found.rows().get(unit).in(), top);
    int leaving = edges.all().references().edges() - found.edges();
    Counts counts = new Counts(found.edges(), found.selfEdges(), leaving, edges.all().families().size() - edges.units().count(),
        found.backward().size(), edges.ambiguous());
    return new Citations(edges.heading(Analysis.K1).with("window", "5 years"), counts, found.selfRate(), found.citedRate(),
        found.scienceLink(), Measure.ratio(novelty.sum(), searched.sum()),
        Arrays.stream(first).mapToObj(unit -> row(edges, found, unit, List.of(searched, novelty))).toList(), outside(edges, top));
  }

  static CitationCounts counts(CitationEdges edges) {
    Units units = edges.units();
    CodesColumn names = units.values(edges.set().table().parties().applicants());
    BitSet all = new BitSet();
    all.set(0, units.count());
    CitationFacts facts = new CitationFacts(all, UnitValues.sorted(new Labels(names.dictionary()), names.offsets(), names.codes()),
        UnitCounts.most(units, edges.contents().literature()).values());
    return CitationCounts.of(edges.within(), facts, Window.years(5), edges.lastDay().toEpochDay());
  }

  private static Row row(CitationEdges edges, CitationCounts found, int unit, List<UnitCounts> categories) {
    CitationCounts.Row row = found.rows().get(unit);
    Units units = edges.units();
    DayColumn published = units.days(DateBasis.FIRST_PUBLICATION);
    return new Row(row.family(), units.document(unit), published.known(unit) ? published.year(unit) : null, row.in(), row.out(),
        edges.references(unit) - row.out(), row.fiveYears(), row.self(), row.citingApplicants(), categories.get(0).known(unit), categories.get(1).known(unit),
        edges.set().query(units.clause(unit)));
  }

  private static List<Outside> outside(CitationEdges edges, int top) {
    Graph citations = edges.all().citations();
    BitSet inside = new BitSet();
    for (int node : edges.nodes()) {
      inside.set(node);
    }
    return Arrays.stream(Tops.of(citations.nodes(), node -> inside.get(node) ? 0 : citations.degree(node), top)).limit(top)
        .mapToObj(node -> new Outside(citations.labels().label(node), citations.degree(node),
            edges.set().query("CT=" + citations.labels().label(node)))).toList();
  }
}
