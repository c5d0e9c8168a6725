package org.patentbeacon.analysis.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.right.RightsOfUnits;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Clauses;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// P2 企业专利画像: what does this firm own, how healthy is it, what needs doing? Counted by application, of the documents of the set
/// alone.
///
/// @param heading what was counted, and how
/// @param firm the firm
/// @param asOf the day of the states
/// @param totals how much it has
/// @param years its filings by year, from its first one
/// @param rights what became of them
/// @param people who invents for it and files with it
/// @param rivals the applicants whose subclasses are most like its own, five at most, of the hundred largest others
/// @param citing the applicants that cite it in most families, five at most; absent where nothing tells citations
/// @param clause the clause that finds its documents
public record EnterpriseProfile(Heading heading, Firm firm, LocalDate asOf, Totals totals, List<Year> years, Rights rights, People people,
    List<Rival> rivals, @Nullable List<Other> citing, String clause) {
  /// Days before the anniversary of a filing at which the fee of a Chinese right is told.
  public static final int FEE_DAYS = 90;
  private static final Wording NOT_ASSESSED = new Wording("许可、质押、诉讼、转让、奖励与缴费情况未评估，期限与预警见预警",
      "licences, pledges, litigation, transfers, awards and payments were not assessed; deadlines and warnings are in the alerts");

  /// Copies the lists.
  public EnterpriseProfile {
    years = List.copyOf(years);
    rivals = List.copyOf(rivals);
    citing = citing == null ? null : List.copyOf(citing);
  }

  /// A firm.
  ///
  /// @param id its id
  /// @param names the applicants of the set that are it
  public record Firm(String id, List<String> names) {
    /// Copies the list.
    public Firm {
      names = List.copyOf(names);
    }
  }

  /// How much a firm has, in each unit.
  ///
  /// @param publications its publications
  /// @param applications its applications
  /// @param families its simple families
  public record Totals(int publications, int applications, int families) {}

  /// One year.
  ///
  /// @param year the year
  /// @param applications filings
  /// @param state how complete it is
  public record Year(int year, int applications, PeriodState state) {}

  /// What became of the applications of a firm.
  ///
  /// @param inventions inventions
  /// @param utilityModels utility models
  /// @param designs designs
  /// @param inForce in force
  /// @param pending pending
  /// @param restorable lapsed, and may be restored
  /// @param ended ended
  /// @param unknown of unknown state
  /// @param endingSoon in force, with a term that ends within three years
  /// @param feesSoon Chinese, in force, with an anniversary of the filing within [#FEE_DAYS] days: the day its annual fee is due
  /// @param highValue inventions in force with a family member abroad or kept for more than ten years from grant: a lower bound of
  ///     高价值发明专利, since classes, pledges and awards are not looked at
  public record Rights(int inventions, int utilityModels, int designs, int inForce, int pending, int restorable, int ended, int unknown,
      int endingSoon, int feesSoon, int highValue) {}

  /// Who works for a firm.
  ///
  /// @param active inventors of its filings of the last three years that count
  /// @param lost inventors of earlier filings of whom there are none in these
  /// @param partners with whom it files, most applications first, five at most
  public record People(int active, int lost, List<Other> partners) {
    /// Copies the list.
    public People {
      partners = List.copyOf(partners);
    }
  }

  /// Another applicant.
  ///
  /// @param name the applicant
  /// @param count units that both have to do with
  public record Other(String name, int count) {}

  /// Another applicant that works on the same.
  ///
  /// @param name the applicant
  /// @param cosine of their applications by subclass, 0 to 1
  /// @param applications its applications
  public record Rival(String name, double cosine, int applications) {}

  /// {@return the profile of a firm}
  ///
  /// @param set the documents
  /// @param rights their rights
  /// @param firm the firm
  /// @param edges the citations of the set; `null` where nothing tells them
  public static EnterpriseProfile of(PatentSet set, RightsOfUnits rights, Firm firm, @Nullable CitationEdges edges) {
    Portfolio portfolio = new Portfolio(set, rights, firm.names());
    LocalDate asOf = set.table().origin().asOf();
    Heading heading = Heading.of(Analysis.P2, set, CountUnit.APPLICATION).by(DateBasis.FILING).with("asOf", asOf)
        .with("enterprise", firm.id()).with("lastUsableYear", Objects.requireNonNullElse(portfolio.lastUsableYear(), "-")).noting(NOT_ASSESSED);
    String clause = firm.names().stream().map(name -> Clauses.exact("APNOR", name)).collect(Collectors.joining(" or "));
    return new EnterpriseProfile(heading, firm, asOf, portfolio.totals(), portfolio.years(), portfolio.rights((int) asOf.toEpochDay()),
        portfolio.people(), portfolio.rivals(), edges == null ? null : CitingApplicants.of(edges, firm.names()),
        firm.names().size() == 1 ? clause : "(" + clause + ")");
  }
}
