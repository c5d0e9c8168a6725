package org.patentbeacon.analysis;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.matrix.EffectMatrix;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.sector.Sector;

/// A technology landscape: what is there, since when, whose it is, and what became of it.
///
/// The same table and options give an equal landscape. What each chapter counts stands in the heading of each of its
/// analyses.
///
/// @param header what was counted, and how
/// @param overall how the field develops
/// @param players who is in it
/// @param geography where they are, and where their markets are
/// @param technology what it is about
/// @param themes what the texts are about; absent where they were not read
/// @param effects X2, by which means effects are reached; absent where no sector annotates documents
/// @param rights what became of the rights
/// @param development who works with whom and builds on whom; absent for a table without contents
/// @param value what rights may be worth; absent for a table without contents
/// @param sector whether the industry is short, hollow, slow or walled in, and its clusters; absent unless a sector is named
public record Landscape(Header header, Overall overall, Players players, Geography geography, Technology technology,
    @Nullable ThemeChapter themes, @Nullable EffectMatrix effects, RightsChapter rights, @Nullable DevelopmentChapter development,
    @Nullable ValueChapter value, @Nullable SectorChapter sector) {

  /// What was counted, and how.
  ///
  /// @param query the query whose hits were counted
  /// @param snapshot the id of the snapshot
  /// @param cutoff the latest day for which the data are complete; absent when nothing tells
  /// @param asOf the day of the legal states
  /// @param unit what is counted as one where the analysis does not bind another
  /// @param basis the date by which units are put into years where the analysis does not bind another
  /// @param horizon the months that a filing may be hidden, of the sorts of right that are there
  /// @param totals how much there is
  public record Header(String query, String snapshot, @Nullable LocalDate cutoff, LocalDate asOf, CountUnit unit,
      DateBasis basis, int horizon, Totals totals) {}

  /// How much there is, in each unit.
  ///
  /// @param publications the number of publications
  /// @param applications the number of applications
  /// @param families the number of simple families
  public record Totals(int publications, int applications, int families) {}

  /// {@return the landscape of a table, counting simple families by earliest priority}
  ///
  /// @param table the hits of a query
  public static Landscape of(PatentTable table) {
    return of(table, LandscapeOptions.DEFAULT);
  }

  /// {@return the landscape of a table}
  ///
  /// @param table the hits of a query
  /// @param options how to count
  public static Landscape of(PatentTable table, LandscapeOptions options) {
    return of(PatentSet.of(table), options);
  }

  /// {@return the landscape of a set}
  ///
  /// @param set the hits of a query
  /// @param options how to count
  public static Landscape of(PatentSet set, LandscapeOptions options) {
    return of(set, options, LandscapeSources.NONE);
  }

  /// {@return the landscape of a set with what else is known of it}
  ///
  /// @param set the hits of a query, or the documents of a sector
  /// @param options how to count
  /// @param sources what else is known
  public static Landscape of(PatentSet set, LandscapeOptions options, LandscapeSources sources) {
    Sector sector = sources.sector();
    Totals totals = new Totals(set.table().size(), set.units(CountUnit.APPLICATION).count(),
        set.units(CountUnit.SIMPLE_FAMILY).count());
    Header header = new Header(set.query(), set.table().origin().snapshot(), set.cutoff(), set.table().origin().asOf(),
        options.unit(), options.basis(), set.horizon(), totals);
    @Nullable CitationEdges edges = CitationEdges.of(set, options.unit()).orElse(null);
    // Chapters know nothing of each other, so they are worked out side by side.
    ForkJoinTask<Technology> technology = aside(() -> Technology.of(set, options));
    ForkJoinTask<Geography> geography = aside(() -> Geography.of(set));
    ForkJoinTask<RightsChapter> rights = aside(() -> RightsChapter.of(set, sources.freeUse()));
    Overall overall = Overall.of(set, options);
    Players players = Players.of(set, options, edges);
    return new Landscape(header, overall, players, geography.join(), technology.join(), sources.themes(), sources.effects(), rights.join(),
        edges == null ? null : DevelopmentChapter.of(set, options, edges), edges == null ? null : ValueChapter.of(edges, options),
        sector == null ? null : SectorChapter.of(set, options, sector, edges));
  }

  static <T> ForkJoinTask<T> aside(Callable<T> part) {
    return ForkJoinPool.commonPool().submit(part);
  }
}
