package org.patentbeacon.ledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How old what a source brought may be. A source without a limit, such as a file that was loaded once, is never too old.
public final class Sources {
  private final Transactions transactions;

  Sources(Transactions transactions) {
    this.transactions = transactions;
  }

  /// {@return by source after how many days without later data it is too old}
  public SortedMap<String, Integer> maxStaleness() {
    return transactions.read(handle -> {
      SortedMap<String, Integer> limits = new TreeMap<>();
      handle.createQuery("select source, max_days from source_age").map((row, context) -> limits.put(row.getString(1), row.getInt(2))).list();
      return Collections.unmodifiableSortedMap(limits);
    });
  }

  /// Limits how old what a source brought may be. Later runs are other runs, even over the same data.
  ///
  /// @param source the name given at import
  /// @param days the days after its cut-off; 0 for no limit
  /// @throws IllegalArgumentException when there is no name, or the days are below 0
  public void maxStaleness(String source, int days) {
    if (source.isBlank() || days < 0) {
      throw new IllegalArgumentException("expected a source and days from 0, found '" + source + "' and " + days);
    }
    transactions.write(handle -> {
      handle.execute("delete from source_age where source = ?", source);
      if (days > 0) {
        handle.execute("insert into source_age (source, max_days) values (?, ?)", source, days);
      }
      return Transactions.advance(handle, "config", 1);
    });
  }
}
