package org.patentbeacon.watch.generate;

import java.util.List;
import org.patentbeacon.table.Wording;

/// What became of a profile.
///
/// @param watches the watches, in the order of the rules
/// @param cut those that would have been too many
/// @param tasks what is missing in the profile
/// @param incomplete whether own cases cannot be told from others, so that only topics are watched
public record Generated(List<GeneratedWatch> watches, List<GeneratedWatch> cut, List<Task> tasks, boolean incomplete) {

  /// Copies the lists.
  public Generated {
    watches = List.copyOf(watches);
    cut = List.copyOf(cut);
    tasks = List.copyOf(tasks);
  }

  /// Something the enterprise or its adviser should do.
  ///
  /// @param code what, such as `ADD_KEYWORDS`
  /// @param about for what, such as the name of a product
  /// @param text in words
  public record Task(String code, String about, Wording text) {}
}
