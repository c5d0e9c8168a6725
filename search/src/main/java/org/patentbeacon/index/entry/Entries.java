package org.patentbeacon.index.entry;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entries of an index as one batch reads and changes them.
public interface Entries {

  /// {@return the entries of a group, by id}
  ///
  /// @param group a number without its kind, an application, or the id of what has neither
  /// @throws IOException when the disk refuses
  List<Slot> of(String group) throws IOException;

  /// {@return the slot of an id of a group that was asked for}
  ///
  /// @param id the id
  Slot slot(String id);

  /// Changes what an id of a group that was asked for holds.
  ///
  /// @param id the id
  /// @param entry what it holds now; `null` for nothing
  /// @throws IOException when the disk refuses
  void put(String id, @Nullable IndexEntry entry) throws IOException;

  /// {@return whether any entry may have parts that know only their application}
  boolean holdsApplications();
}
