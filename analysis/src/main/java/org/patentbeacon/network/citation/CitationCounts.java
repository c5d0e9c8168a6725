package org.patentbeacon.network.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.pair.UnitValues;

/// K1 引证分析: whose work is built upon.
///
/// @param rows one for each family, in the order of labels
/// @param edges citations between two families
/// @param selfEdges those between families that share an applicant
/// @param selfRate self-citations over all
/// @param citedRate 被引率: families of the set that are cited, over those of the set
/// @param scienceLink 科学关联度: references to other literature over the families of the set whose source tells them
/// @param backward citations of a family that was published after the citing one; they are kept
public record CitationCounts(List<Row> rows, int edges, int selfEdges, Measure selfRate, Measure citedRate,
    Measure scienceLink, List<Backward> backward) {

  /// Copies the lists.
  public CitationCounts {
    rows = List.copyOf(rows);
    backward = List.copyOf(backward);
  }

  /// One family.
  ///
  /// @param family its label
  /// @param inSet whether it belongs to the set; otherwise it is only cited
  /// @param in families that cite it
  /// @param out families that it cites
  /// @param fiveYears FC5: families that cite it within the window after its first publication; undefined while that is open
  /// @param undated families that cite it and have no date, so that no window can count them
  /// @param self families that cite it and share an applicant
  /// @param citingApplicants distinct applicants of the families that cite it
  public record Row(String family, boolean inSet, int in, int out, Measure fiveYears, int undated, int self,
      int citingApplicants) {}

  /// A citation that looks into the future.
  ///
  /// @param citing the citing family
  /// @param cited the cited one, which was published later
  public record Backward(String citing, String cited) {}

  /// {@return the counts of a graph}
  ///
  /// @param graph families and citations
  /// @param facts what else is known of the families
  /// @param window of FC5, five years by its name
  /// @param cutOff the last instant for which the data are complete
  public static CitationCounts of(CitationGraph graph, CitationFacts facts, Window window, long cutOff) {
    List<Row> rows = new ArrayList<>();
    for (int family = 0; family < graph.families().size(); family++) {
      rows.add(row(graph, facts, family, within(graph, family, window, cutOff)));
    }
    int edges = graph.references().edges();
    int self = rows.stream().mapToInt(Row::self).sum();
    int set = facts.inSet().cardinality();
    int cited = (int) rows.stream().filter(row -> row.inSet() && row.in() > 0).count();
    return new CitationCounts(rows, edges, self, Measure.ratio(self, edges),
        Measure.ratio(cited, set), scienceLink(facts), backward(graph));
  }

  private static Row row(CitationGraph graph, CitationFacts facts, int family, Measure within) {
    Graph citations = graph.citations();
    UnitValues applicants = facts.applicants();
    BitSet citing = new BitSet();
    int undated = 0;
    int self = 0;
    for (int arc = citations.from(family); arc < citations.from(family + 1); arc++) {
      int from = citations.target(arc);
      undated += graph.dated(from) ? 0 : 1;
      self += applicants.share(family, from) ? 1 : 0;
      for (int i = applicants.offsets()[from]; i < applicants.offsets()[from + 1]; i++) {
        citing.set(applicants.codes()[i]);
      }
    }
    return new Row(graph.families().label(family), facts.inSet().get(family), citations.degree(family),
        graph.references().degree(family), within, undated, self, citing.cardinality());
  }

  private static Measure within(CitationGraph graph, int family, Window window, long cutOff) {
    if (!graph.dated(family)) {
      return Measure.undefined(Reason.NO_DATA);
    }
    if (window.open(graph.published()[family], cutOff)) {
      return Measure.undefined(Reason.WINDOW_OPEN);
    }
    int count = 0;
    for (int arc = graph.citations().from(family); arc < graph.citations().from(family + 1); arc++) {
      count += graph.follows(graph.citations().target(arc), family, window) ? 1 : 0;
    }
    return Measure.of(count);
  }

  private static Measure scienceLink(CitationFacts facts) {
    int known = 0;
    long references = 0;
    for (int family = facts.inSet().nextSetBit(0); family >= 0; family = facts.inSet().nextSetBit(family + 1)) {
      if (facts.nonPatent()[family] != CitationFacts.UNKNOWN) {
        known++;
        references += facts.nonPatent()[family];
      }
    }
    return known == 0 ? Measure.undefined(Reason.NO_DATA) : Measure.of((double) references / known);
  }

  private static List<Backward> backward(CitationGraph graph) {
    Graph references = graph.references();
    List<Backward> backward = new ArrayList<>();
    for (int citing = 0; citing < references.nodes(); citing++) {
      for (int arc = references.from(citing); arc < references.from(citing + 1); arc++) {
        int cited = references.target(arc);
        if (graph.dated(citing) && graph.dated(cited) && graph.published()[citing] < graph.published()[cited]) {
          backward.add(new Backward(graph.families().label(citing), graph.families().label(cited)));
        }
      }
    }
    return backward;
  }
}
