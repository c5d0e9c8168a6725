package org.patentbeacon.analysis.citing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.quality.Generality;
import org.patentbeacon.analysis.quality.Radicalness;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.FamilyOffices;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.citation.CitationCounts;

/// The indicators of Q1 that a unit has by itself, before it is compared.
public final class UnitIndicators {
  private final CitationEdges edges;
  private final Units units;
  private final CitationCounts citations;
  private final CodesColumn symbols;
  private final int[] familySizes;
  private final UnitCounts claims;
  private final UnitCounts grantedClaims;
  private final UnitCounts independent;
  private final UnitCounts literature;
  private final UnitCounts searched;
  private final UnitCounts novelty;
  private final DayColumn filed;
  private final DayColumn granted;

  /// Gathers what the indicators are made of.
  ///
  /// @param edges the citations of a set whose table has its contents
  public UnitIndicators(CitationEdges edges) {
    this.edges = edges;
    this.units = edges.units();
    this.citations = Citations.counts(edges);
    this.symbols = units.values(units.table().classes().ipc());
    this.familySizes = FamilyOffices.of(edges.set(), units.unit()).counts();
    this.claims = UnitCounts.most(units, edges.contents().claims());
    this.grantedClaims = UnitCounts.mostGranted(units, edges.contents().claims());
    this.independent = UnitCounts.most(units, edges.contents().independentClaims());
    this.literature = UnitCounts.most(units, edges.contents().literature());
    this.searched = UnitCounts.most(units, edges.contents().searched());
    this.novelty = UnitCounts.most(units, edges.contents().novelty());
    this.filed = units.days(DateBasis.FILING);
    this.granted = units.days(DateBasis.GRANT);
  }

  /// {@return the citations of which these are made}
  public CitationEdges edges() {
    return edges;
  }

  /// {@return FC5}
  ///
  /// @param unit from 0
  public Measure fiveYears(int unit) {
    return citations.rows().get(unit).fiveYears();
  }

  /// {@return how many units cite it so far}
  ///
  /// @param unit from 0
  public int cited(int unit) {
    return citations.rows().get(unit).in();
  }

  /// {@return how many distinct applicants cite it}
  ///
  /// @param unit from 0
  public int citingApplicants(int unit) {
    return citations.rows().get(unit).citingApplicants();
  }

  /// {@return the part of the documents cited with a category that are in X, Y or I}
  ///
  /// @param unit from 0
  public Measure novelty(int unit) {
    Integer all = searched.known(unit);
    Integer harmful = novelty.known(unit);
    return all == null || harmful == null ? Measure.undefined(Reason.NO_DATA) : Measure.ratio(harmful, all);
  }

  /// {@return distinct subclasses of the IPC}
  ///
  /// @param unit from 0
  public Measure scope(int unit) {
    int distinct = new HashSet<>(subclasses(unit)).size();
    return distinct == 0 ? Measure.undefined(Reason.NO_DATA) : Measure.of(distinct);
  }

  /// {@return distinct offices in its simple family, as far as they are in the set}
  ///
  /// @param unit from 0
  public Measure familySize(int unit) {
    return Measure.of(familySizes[unit]);
  }

  /// {@return whether members of its family may still come: 30 months since the priority are not over}
  ///
  /// @param unit from 0
  public boolean familyOpen(int unit) {
    DayColumn priority = units.days(DateBasis.PRIORITY);
    return priority.known(unit) && LocalDate.ofEpochDay(priority.days()[unit]).plusMonths(30).isAfter(edges.lastDay());
  }

  /// {@return claims of the granted text, else of the application}
  ///
  /// @param unit from 0
  public Measure claims(int unit) {
    Integer count = grantedClaims.known(unit) == null ? claims.known(unit) : grantedClaims.known(unit);
    return count == null ? Measure.undefined(Reason.NO_DATA) : Measure.of(count);
  }

  /// {@return independent claims}
  ///
  /// @param unit from 0
  public Measure independentClaims(int unit) {
    Integer count = independent.known(unit);
    return count == null ? Measure.undefined(Reason.NO_DATA) : Measure.of(count);
  }

  /// {@return dependent claims}
  ///
  /// @param unit from 0
  public Measure dependentClaims(int unit) {
    Measure all = claims(unit);
    Measure alone = independentClaims(unit);
    return all.ok() && alone.ok() ? Measure.of(Math.max(0, all.orThrow() - alone.orThrow())) : all.ok() ? alone : all;
  }

  /// {@return documents that it cites, in the set and outside; undefined when its source tells of no citation}
  ///
  /// @param unit from 0
  public Measure backward(int unit) {
    int references = edges.references(unit);
    return references == 0 && literature.known(unit) == null ? Measure.undefined(Reason.NO_DATA) : Measure.of(references);
  }

  /// {@return generality over the units that cite it, in the form of the OECD}
  ///
  /// @param unit from 0
  public Measure generality(int unit) {
    return Generality.ofCitingUnits(neighbours(edges.within().citations(), unit).stream().map(this::subclasses).toList());
  }

  /// {@return the same over the units of the set that it cites}
  ///
  /// @param unit from 0
  public Measure originality(int unit) {
    return Generality.ofCitingUnits(neighbours(edges.within().references(), unit).stream().map(this::subclasses).toList());
  }

  /// {@return the part of the symbols of the units that it cites which lie in subclasses not its own}
  ///
  /// @param unit from 0
  public Measure radicalness(int unit) {
    return Radicalness.of(symbols.values(unit), neighbours(edges.within().references(), unit).stream().map(symbols::values).toList());
  }

  /// {@return days from filing to grant}
  ///
  /// @param unit from 0
  public Measure lag(int unit) {
    return filed.known(unit) && granted.known(unit) ? Measure.of(granted.days()[unit] - filed.days()[unit])
        : Measure.undefined(Reason.NO_DATA);
  }

  private List<String> subclasses(int unit) {
    List<String> subclasses = new ArrayList<>();
    for (String symbol : symbols.values(unit)) {
      String subclass = ClassLevel.SUBCLASS.of(symbol);
      if (subclass != null) {
        subclasses.add(subclass);
      }
    }
    return subclasses;
  }

  private static List<Integer> neighbours(Graph graph, int unit) {
    List<Integer> neighbours = new ArrayList<>();
    for (int arc = graph.from(unit); arc < graph.from(unit + 1); arc++) {
      neighbours.add(graph.target(arc));
    }
    return neighbours;
  }
}
