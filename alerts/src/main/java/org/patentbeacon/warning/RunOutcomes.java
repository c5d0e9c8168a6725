package org.patentbeacon.warning;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.ledger.Runs;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.watch.run.WatchOutcome;

/// What became of every watch in a run, by tenant and id. It is read when somebody looks: a run over nothing must not cost more
/// because there are many watches.
final class RunOutcomes extends AbstractList<WatchOutcome> {
  private final Runs runs;
  private final String run;
  private @Nullable List<WatchOutcome> read;

  RunOutcomes(Runs runs, String run) {
    this.runs = runs;
    this.run = run;
  }

  private synchronized List<WatchOutcome> read() {
    List<WatchOutcome> known = read;
    if (known == null) {
      known = new ArrayList<>();
      for (String tenant : runs.tenants()) {
        known.addAll(runs.outcomes(new Scope.Tenant(tenant), run));
      }
      read = known;
    }
    return known;
  }

  @Override
  public WatchOutcome get(int index) {
    return read().get(index);
  }

  @Override
  public int size() {
    return read().size();
  }
}
