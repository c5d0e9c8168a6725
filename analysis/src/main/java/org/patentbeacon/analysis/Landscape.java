package org.patentbeacon.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.PatentTable;

/// A technology landscape: what is there, since when, and whose it is.
///
/// The same table and options give an equal landscape.
///
/// @param header what was counted, and how
/// @param trend units per year
/// @param applicants the applicants with most units
/// @param ipc the IPC subclasses with most units
public record Landscape(Header header, Trend trend, Ranking applicants, Ranking ipc) {

  /// What was counted, and how.
  ///
  /// @param query the query whose hits were counted
  /// @param snapshot the id of the snapshot
  /// @param cutoff the latest day for which the data are complete; absent when nothing tells
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  /// @param counting how a unit of several values is counted in rankings
  /// @param publications the number of publications
  /// @param applications the number of applications
  /// @param families the number of simple families
  public record Header(String query, String snapshot, @Nullable LocalDate cutoff, CountUnit unit, DateBasis basis,
      String counting, int publications, int applications, int families) {}

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
    String query = table.origin().query();
    Units units = Units.of(table, options.unit());
    Header header = new Header(query, table.origin().snapshot(), table.origin().cutoff(), options.unit(),
        options.basis(), "FULL", table.size(), table.application().dictionary().size(),
        table.family().dictionary().size());
    var days = options.basis().column(table);
    return new Landscape(header, Trend.of(table, options.unit(), options.basis()),
        Ranking.of(units, table.applicants(), days, new Ranking.Spec(name -> name,
            name -> "AP==\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"", options.top()), query),
        Ranking.of(units, table.ipc(), days, new Ranking.Spec(Landscape::subclass,
            symbol -> "IPC=" + symbol, options.top()), query));
  }

  private static String subclass(String symbol) {
    return symbol.length() > 4 ? symbol.substring(0, 4) : symbol;
  }
}
