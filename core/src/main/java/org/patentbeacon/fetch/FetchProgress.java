package org.patentbeacon.fetch;

/// Hears how far a fetch is.
@FunctionalInterface
public interface FetchProgress {
  /// Hears nothing.
  FetchProgress SILENT = (done, all, doing) -> {};

  /// Called before each request.
  ///
  /// @param done the numbers that are finished
  /// @param all the numbers asked for, without those that were refused
  /// @param doing what is asked for now, such as `claims EP.1000000.B1`
  void at(int done, int all, String doing);
}
