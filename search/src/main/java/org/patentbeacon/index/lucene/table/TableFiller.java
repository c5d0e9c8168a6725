package org.patentbeacon.index.lucene.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.name.ShownNames;
import org.patentbeacon.index.table.Classes;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.Contents;
import org.patentbeacon.index.table.Dates;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.Numbers;
import org.patentbeacon.index.table.Parties;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.Rights;
import org.patentbeacon.index.table.TableOrigin;
import org.patentbeacon.index.table.TablePart;

/// Fills a table with hits.
public final class TableFiller {
  private final List<LeafHits> leaves;
  private final LegalDay day;
  private final ShownNames names;
  private final RowOrder order;
  private final SingleColumns single;
  private final SeveralColumns several;

  /// Fills a table with some hits.
  ///
  /// @param leaves the hits of each segment
  /// @param day the day whose legal states the table tells
  /// @param names under which names applicants are shown
  /// @throws IOException when the disk refuses
  public TableFiller(List<LeafHits> leaves, LegalDay day, ShownNames names) throws IOException {
    this.leaves = leaves;
    this.day = day;
    this.names = names;
    this.order = RowOrder.of(leaves);
    this.single = new SingleColumns(leaves, order);
    this.several = new SeveralColumns(leaves, order);
  }

  /// {@return the table}
  ///
  /// @param query the query whose hits it holds, as text
  /// @param snapshot the snapshot
  /// @param parts what it holds besides the columns that every table has
  /// @throws IOException when the disk refuses
  public PatentTable fill(String query, Snapshot snapshot, Set<TablePart> parts) throws IOException {
    Future<Numbers> numbers = SideTasks.start(this::numbers);
    Future<CodesColumn> inventors = SideTasks.start(() -> several.codes("inventors"));
    Future<Parties> parties = SideTasks.start(() -> parties(inventors));
    Future<Classes> classes = SideTasks.start(() -> new Classes(several.codes("ipc"), several.codes("cpc")));
    Future<Rights> rights = SideTasks.start(() -> RightColumns.of(leaves, order, day));
    Future<CodesColumn> sources = SideTasks.start(() -> several.codes("sources"));
    Contents contents = parts.contains(TablePart.CONTENTS) ? contents() : null;
    Numbers known = SideTasks.result(numbers);
    Dates dates = dates(known.application());
    TableOrigin origin = new TableOrigin(query, snapshot.id(), cutoff(SideTasks.result(sources), snapshot), day.day());
    return new PatentTable(origin, known, dates, SideTasks.result(parties), SideTasks.result(classes),
        SideTasks.result(rights), contents);
  }

  private Numbers numbers() throws IOException {
    return new Numbers(order.ids(), single.codes("authority"), single.codes("kind"), single.codes("type"),
        single.codes("application"), FamilyColumn.of(leaves, order));
  }

  private Dates dates(CodeColumn application) throws IOException {
    return new Dates(single.days("filing"), single.days("priority"), earliest(single.days("firstPublication"), application),
        single.days("publication"), single.days("grant"));
  }

  private Parties parties(Future<CodesColumn> inventors) throws IOException {
    return new Parties(ShownColumn.of(several.codes("applicants"), names), several.codes("applicantCountries"),
        single.codes("seat"), SideTasks.result(inventors), several.codes("agencies"));
  }

  private Contents contents() throws IOException {
    return new Contents(single.counts("claims"), single.counts("independentClaims"), several.codes("cited"),
        single.counts("literature"), single.counts("searched"), single.counts("novelty"));
  }

  /// The earliest cut-off among the sources that gave rows.
  private static @Nullable LocalDate cutoff(CodesColumn sources, Snapshot snapshot) {
    return sources.dictionary().stream().map(source -> snapshot.cutoffBySource().get(source))
        .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
  }

  /// The first publication of an application is the earliest one known of it among the rows.
  private static DayColumn earliest(DayColumn days, CodeColumn application) {
    int[] first = new int[application.dictionary().size()];
    Arrays.fill(first, DayColumn.UNKNOWN);
    for (int row = 0; row < days.size(); row++) {
      int code = application.codes()[row];
      boolean earlier = days.known(row) && (first[code] == DayColumn.UNKNOWN || days.days()[row] < first[code]);
      if (earlier) {
        first[code] = days.days()[row];
      }
    }
    int[] shared = new int[days.size()];
    Arrays.setAll(shared, row -> first[application.codes()[row]]);
    return new DayColumn(shared);
  }
}
