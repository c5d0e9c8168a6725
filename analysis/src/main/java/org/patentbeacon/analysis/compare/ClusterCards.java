package org.patentbeacon.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.FamilyOffices;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.NumberList;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.sector.BilingualName;
import org.patentbeacon.sector.Member;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.Target;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.table.Wording;

/// P3 产业集群专利记分卡 of a cluster over some years, from its roster and the applications of a set.
///
/// @param heading what was counted, and how
/// @param cluster the id of the cluster
/// @param name what it is called
/// @param years a card for each year, oldest first
/// @param unseen enterprises of the roster, by id, of which the set has no document
public record ClusterCards(Heading heading, String cluster, BilingualName name, List<Year> years, List<String> unseen) {
  /// The measures of which a table tells nothing: licences, pledges and transfers.
  public static final Set<CardMeasure> OF_EVENTS =
      Collections.unmodifiableSet(EnumSet.of(CardMeasure.LICENCES, CardMeasure.PLEDGES, CardMeasure.TRANSFERS));
  private static final List<String> NOT_ABROAD = List.of("CN", "WO");
  private static final Wording HIGH_VALUE = new Wording("高价值发明专利仅按境外同族判定，为下限",
      "high-value inventions are told by foreign family members alone: at least so many");
  private static final Wording EVENTS = new Wording("数据表不含许可、质押、转让事件", "the table tells of no licences, pledges and transfers");

  /// Copies the lists.
  public ClusterCards {
    years = List.copyOf(years);
    unseen = List.copyOf(unseen);
  }

  /// The card of a year.
  ///
  /// @param state how complete the filings of the year are
  /// @param card the card
  /// @param queries for measures that count applications the query that finds them, by number; none for 0 of them and for many
  public record Year(PeriodState state, Scorecard card, Map<CardMeasure, String> queries) {

    /// Copies the map.
    public Year {
      queries = Collections.unmodifiableMap(new EnumMap<>(queries));
    }
  }

  /// {@return the cards of all clusters of a sector}
  ///
  /// @param set the documents of the sector
  /// @param sector the sector
  /// @param years how many years, up to that of the last day for which the data are complete
  public static List<ClusterCards> of(PatentSet set, Sector sector, int years) {
    Holders holders = new Holders(set, sector, years);
    return sector.about().clusters().stream().map(cluster -> of(set, sector, cluster, holders)).toList();
  }

  private static ClusterCards of(PatentSet set, Sector sector, org.patentbeacon.sector.Cluster cluster, Holders holders) {
    List<Member> roster = sector.members().roster().stream().filter(member -> member.cluster().equals(cluster.id())).toList();
    Cluster counted = new Cluster(roster.stream().map(member -> new Cluster.Member(member.enterprise(), member.from(), member.to())).toList(),
        holders.patents, List.of());
    int last = Objects.requireNonNullElse(set.cutoff(), set.table().origin().asOf()).getYear();
    List<Year> cards = new ArrayList<>();
    for (int year = last - holders.years + 1; year <= last; year++) {
      cards.add(new Year(set.state(year, DateBasis.FILING), Scorecard.of(counted, year, targets(sector, cluster.id(), year)).without(OF_EVENTS),
          queries(set, counted, year)));
    }
    List<String> unseen = roster.stream().map(Member::enterprise).distinct().filter(id -> !holders.seen.contains(id)).sorted().toList();
    Heading heading = Heading.of(Analysis.P3, set, CountUnit.APPLICATION).with("cluster", cluster.id()).with("member on", "31 December")
        .noting(HIGH_VALUE).noting(EVENTS);
    return new ClusterCards(heading, cluster.id(), cluster.name(), cards, unseen);
  }

  private static Map<CardMeasure, String> queries(PatentSet set, Cluster counted, int year) {
    Units units = set.units(CountUnit.APPLICATION);
    Map<CardMeasure, String> queries = new EnumMap<>(CardMeasure.class);
    Scorecard.applications(counted, year).forEach((measure, labels) -> NumberList.clause(units, labels.stream()
        .mapToInt(label -> Collections.binarySearch(units.labels(), label, CodePointOrder.INSTANCE)).toArray())
        .ifPresent(clause -> queries.put(measure, set.query(clause))));
    return queries;
  }

  private static Map<CardMeasure, Double> targets(Sector sector, String cluster, int year) {
    Map<CardMeasure, Double> targets = new EnumMap<>(CardMeasure.class);
    for (Target target : sector.members().targets()) {
      if (target.cluster().equals(cluster) && target.year() == year) {
        targets.put(CardMeasure.valueOf(target.measure().toUpperCase(Locale.ROOT)), target.value().doubleValue());
      }
    }
    return targets;
  }

  /// The applications of the enterprises of a sector.
  private static final class Holders {
    private final List<Cluster.Patent> patents = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final int years;

    Holders(PatentSet set, Sector sector, int years) {
      this.years = years;
      Units units = set.units(CountUnit.APPLICATION);
      CodesColumn names = units.values(set.table().parties().applicants());
      EnterpriseNames enterprises = new EnterpriseNames(sector);
      List<String> owners = names.dictionary().stream().map(name -> Objects.requireNonNullElse(enterprises.of(name), "")).toList();
      Rights rights = new Rights(set, units);
      for (int unit = 0; unit < units.count(); unit++) {
        for (int at = names.offsets()[unit]; at < names.offsets()[unit + 1]; at++) {
          String enterprise = owners.get(names.codes()[at]);
          if (!enterprise.isEmpty() && rights.filed.known(unit)) {
            seen.add(enterprise);
            patents.add(rights.patent(enterprise, unit));
          }
        }
      }
    }
  }

  /// The lives of the applications of a set.
  private static final class Rights {
    private final Units units;
    private final DayColumn filed;
    private final DayColumn granted;
    private final DayColumn ended;
    private final CodeColumn types;
    private final CodeColumn offices;
    private final FamilyOffices families;

    Rights(PatentSet set, Units units) {
      this.units = units;
      this.filed = units.days(DateBasis.FILING);
      this.granted = units.days(DateBasis.GRANT);
      this.ended = units.date(set.table().rights().lapse());
      this.types = units.value(set.table().numbers().patentType());
      this.offices = units.value(set.table().numbers().authority());
      this.families = FamilyOffices.of(set, units.unit());
    }

    Cluster.Patent patent(String enterprise, int unit) {
      List<Cluster.Mark> marks = new ArrayList<>();
      if (RightType.of(types.value(unit)) == RightType.INVENTION) {
        marks.add(Cluster.Mark.INVENTION);
        if (families.beyond(unit, NOT_ABROAD)) {
          marks.add(Cluster.Mark.HIGH_VALUE);
        }
      }
      if ("WO".equals(offices.value(unit))) {
        marks.add(Cluster.Mark.PCT);
      }
      return new Cluster.Patent(enterprise, units.label(unit), new Cluster.Life(LocalDate.ofEpochDay(filed.days()[unit]),
          granted.known(unit) ? LocalDate.ofEpochDay(granted.days()[unit]) : null,
          ended.known(unit) ? LocalDate.ofEpochDay(ended.days()[unit]) : null), marks);
    }
  }
}
