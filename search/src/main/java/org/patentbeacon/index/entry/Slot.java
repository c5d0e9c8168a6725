package org.patentbeacon.index.entry;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// One id as a batch sees it: as it is stored, or as the batch changed it. Only [#entry] needs to read the entry.
public interface Slot {

  /// {@return the id}
  String id();

  /// {@return what it holds; `null` when nothing}
  ///
  /// @throws IOException when the disk refuses
  @Nullable IndexEntry entry() throws IOException;

  /// {@return whether it holds a document that queries see}
  ///
  /// @throws IOException when the disk refuses
  boolean kept() throws IOException;

  /// {@return whether it has parts that know the number without a kind}
  ///
  /// @throws IOException when the disk refuses
  boolean holdsBare() throws IOException;

  /// {@return whether it has parts that know the application only}
  ///
  /// @throws IOException when the disk refuses
  boolean holdsApplication() throws IOException;
}
