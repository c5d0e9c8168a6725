package org.patentbeacon.analysis.rival;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.MidRanks;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.table.Wording;

/// P1 竞争对手对比: how do these firms stand against each other, and where are they turning?
///
/// @param heading what was counted, and how
/// @param lastYear the last year that counts; absent when none does
/// @param rows one for each applicant, those with most units first where nobody was named
/// @param overlaps how alike the subclasses of two applicants are
/// @param missing names of which the set has no document
public record Competitors(Heading heading, @Nullable Integer lastYear, List<Row> rows, List<Overlap> overlaps, List<String> missing) {

  /// Copies the lists.
  public Competitors {
    rows = List.copyOf(rows);
    overlaps = List.copyOf(overlaps);
    missing = List.copyOf(missing);
  }

  /// {@return where each applicant stands among those compared, in the order of the rows: 0 for the least, 1 for the most}
  ///
  /// @param trait in what
  public List<Measure> standing(Trait trait) {
    List<Measure> values = rows.stream().map(trait::of).toList();
    double[] ranks = MidRanks.of(values.stream().filter(Measure::ok).mapToDouble(Measure::orThrow).toArray());
    List<Measure> standing = new ArrayList<>();
    int at = 0;
    for (Measure value : values) {
      standing.add(value.ok() ? Measure.of(ranks[at++]) : value);
    }
    return standing;
  }

  /// One applicant.
  ///
  /// @param label the applicant
  /// @param size how much it has
  /// @param strength how it fares
  /// @param fields its fields of technology, most units first
  /// @param partners with whom it files, most units first, five at most
  /// @param query the query that finds its documents
  public record Row(String label, Size size, Strength strength, List<Field> fields, List<Partner> partners, String query) {

    /// Copies the lists.
    public Row {
      fields = List.copyOf(fields);
      partners = List.copyOf(partners);
    }
  }

  /// How much an applicant has.
  ///
  /// @param units its units
  /// @param share of the units with an applicant, 0 to 1
  /// @param growth CAGR over the last five years that count
  /// @param inventions units that are inventions
  /// @param applications its applications
  /// @param inForce those in force
  /// @param activeInventors distinct inventors of its units of the last three years that count
  public record Size(int units, Measure share, Measure growth, int inventions, int applications, int inForce, int activeInventors) {}

  /// How an applicant fares.
  ///
  /// @param grantRate granted over granted and ended before grant, of its applications
  /// @param familySize distinct offices of its families, on average, as far as they are in the set
  /// @param citedPercentile the mean percentile of FC5 in the cohorts
  /// @param cii citations of last year for each unit of the five before, over that of all
  /// @param ts its units of the last year × CII
  public record Strength(Measure grantRate, Measure familySize, Measure citedPercentile, Measure cii, Measure ts) {}

  /// A field of technology.
  ///
  /// @param code its code
  /// @param name what it is called
  /// @param units units that belong to it
  /// @param rta its part of the applicant over its part of the set
  /// @param shift its part in the last three years that count less that before
  /// @param fresh whether there is none of it before these
  /// @param query the query that finds its documents of the applicant; absent where no clause tells them from those of other fields
  public record Field(String code, Wording name, int units, Measure rta, Measure shift, boolean fresh, @Nullable String query) {}

  /// Another applicant with which one files.
  ///
  /// @param label the other
  /// @param units units of both
  public record Partner(String label, int units) {}

  /// How alike two applicants are.
  ///
  /// @param a the one
  /// @param b the other
  /// @param cosine of their units by subclass, 0 to 1
  /// @param query the query that finds the documents of either
  public record Overlap(String a, String b, Measure cosine, String query) {}

  /// {@return the comparison}
  ///
  /// @param set against which they are compared
  /// @param spec whom to compare, and how
  /// @param edges the citations of the set; `null` where nothing tells them
  public static Competitors of(PatentSet set, CompetitorSpec spec, @Nullable CitationEdges edges) {
    Rivalry rivalry = new Rivalry(set, spec, edges);
    RankingSpec applicants = RankingSpec.applicants(spec.unit(), spec.basis());
    List<Row> rows = new ArrayList<>();
    List<String> missing = new ArrayList<>(spec.names());
    for (int name : rivalry.chosen()) {
      String label = rivalry.label(name);
      String clause = applicants.clause().apply(label);
      missing.remove(label);
      rows.add(new Row(label, rivalry.size(name), rivalry.strength(name), fields(set, rivalry, name, clause),
          rivalry.partners(name), set.query(clause)));
    }
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        String a = rows.get(i).label();
        String b = rows.get(j).label();
        overlaps.add(new Overlap(a, b, rivalry.overlap(rivalry.chosen()[i], rivalry.chosen()[j]),
            set.query("(" + applicants.clause().apply(a) + " or " + applicants.clause().apply(b) + ")")));
      }
    }
    Heading heading = Heading.of(Analysis.P1, set, spec.unit()).by(spec.basis()).with("growthYears", Rivalry.GROWTH_YEARS)
        .with("recentYears", Rivalry.RECENT_YEARS).with("fields", "WIPO35");
    return new Competitors(heading, rivalry.lastYear(), rows, overlaps, missing);
  }

  /// The fields of an applicant, whose clause is given.
  private static List<Field> fields(PatentSet set, Rivalry rivalry, int name, String clause) {
    return rivalry.fields(name, field -> Concordance.wipo35().clause(field).map(symbols -> set.query(clause + " and " + symbols)).orElse(null));
  }
}
