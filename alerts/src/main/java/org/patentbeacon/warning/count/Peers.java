package org.patentbeacon.warning.count;

import java.util.List;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.WatchTask;

/// The watches that are run together.
@FunctionalInterface
public interface Peers {

  /// {@return the watches of a sort that one tenant has in the run, by id}
  ///
  /// @param tenant the tenant
  /// @param kind the sort
  List<WatchTask> of(String tenant, WatchKind kind);
}
