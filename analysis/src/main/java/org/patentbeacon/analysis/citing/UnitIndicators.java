package org.patentbeacon.analysis.citing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.quality.Generality;
import org.patentbeacon.analysis.quality.Radicalness;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodeColumn;
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
    this.familySizes = familySizes(units);
    this.claims = UnitCounts.most(units, edges.contents().claims());
    this.grantedClaims = UnitCounts.mostGranted(units, edges.contents().claims());
    this.filed = units.days(DateBasis.FILING);
    this.granted = units.days(DateBasis.GRANT);
  }

  /// The distinct offices in the family of each unit, as far as they are in the set.
  private static int[] familySizes(Units units) {
    CodeColumn families = units.table().numbers().family();
    CodeColumn offices = units.table().numbers().authority();
    BitSet[] seen = new BitSet[families.dictionary().size()];
    for (int row = 0; row < families.codes().length; row++) {
      if (offices.codes()[row] != CodeColumn.NONE) {
        int family = families.codes()[row];
        seen[family] = Objects.requireNonNullElseGet(seen[family], BitSet::new);
        seen[family].set(offices.codes()[row]);
      }
    }
    int[] sizes = new int[units.count()];
    Arrays.setAll(sizes, unit -> {
      BitSet of = seen[families.codes()[units.representative(unit)]];
      return of == null ? 0 : of.cardinality();
    });
    return sizes;
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

  /// {@return distinct subclasses of the IPC}
  ///
  /// @param unit from 0
  public Measure scope(int unit) {
    long distinct = subclasses(unit).stream().distinct().count();
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

  /// {@return documents that it cites, in the set and outside}
  ///
  /// @param unit from 0
  public Measure backward(int unit) {
    return Measure.of(edges.references(unit));
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
