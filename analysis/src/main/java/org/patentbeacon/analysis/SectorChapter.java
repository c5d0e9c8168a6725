package org.patentbeacon.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.compare.ClusterCards;
import org.patentbeacon.analysis.compare.EnterpriseNames;
import org.patentbeacon.analysis.compare.SectorRule;
import org.patentbeacon.analysis.compare.SectorWarnings;
import org.patentbeacon.analysis.profile.EnterpriseProfile;
import org.patentbeacon.analysis.right.RightsOfUnits;
import org.patentbeacon.analysis.rival.CompetitorSpec;
import org.patentbeacon.analysis.rival.Competitors;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.sector.Sector;

/// Whether an industry is short of patents, hollow, slow or walled in, and what its clusters reached.
///
/// @param warnings W1
/// @param enterprises P1, how its enterprises stand in it; absent when the set has no document of one
/// @param profiles P2, what each of its enterprises owns, the first twenty; none of one without a document in the set
/// @param clusters P3, a scorecard for each cluster; none without a roster, as in a sector that is bound
public record SectorChapter(SectorWarnings warnings, @Nullable Competitors enterprises, List<EnterpriseProfile> profiles,
    List<ClusterCards> clusters) {
  private static final int YEARS = 5;

  /// Copies the lists.
  public SectorChapter {
    profiles = List.copyOf(profiles);
    clusters = List.copyOf(clusters);
  }

  static SectorChapter of(PatentSet set, LandscapeOptions options, Sector sector, @Nullable CitationEdges edges) {
    SortedMap<String, List<String>> firms = firms(set, sector);
    RightsOfUnits rights = RightsOfUnits.of(set);
    return new SectorChapter(SectorWarnings.of(set, SectorRule.DEFAULT), enterprises(set, options, firms, edges),
        firms.entrySet().stream().limit(CompetitorSpec.MAX).map(firm ->
            EnterpriseProfile.of(set, rights, new EnterpriseProfile.Firm(firm.getKey(), firm.getValue()), edges)).toList(),
        sector.members().roster().isEmpty() ? List.of() : ClusterCards.of(set, sector, YEARS));
  }

  /// The applicants of the set that are enterprises of the sector, by enterprise.
  private static SortedMap<String, List<String>> firms(PatentSet set, Sector sector) {
    EnterpriseNames known = new EnterpriseNames(sector);
    SortedMap<String, List<String>> firms = new TreeMap<>();
    for (String name : known.among(set.table().parties().applicants().dictionary())) {
      firms.computeIfAbsent(Objects.requireNonNull(known.of(name)), _ -> new ArrayList<>()).add(name);
    }
    return firms;
  }

  private static @Nullable Competitors enterprises(PatentSet set, LandscapeOptions options, SortedMap<String, List<String>> firms,
      @Nullable CitationEdges edges) {
    List<String> names = firms.values().stream().flatMap(List::stream).sorted(CodePointOrder.INSTANCE).limit(CompetitorSpec.MAX).toList();
    return names.isEmpty() ? null
        : Competitors.of(set, new CompetitorSpec(options.unit(), options.basis(), names, CompetitorSpec.MAX), edges);
  }
}
