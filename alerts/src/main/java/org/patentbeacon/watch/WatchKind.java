package org.patentbeacon.watch;

/// The sorts of watch.
public enum WatchKind {
  /// 检索式监视: what a query newly finds.
  QUERY
}
