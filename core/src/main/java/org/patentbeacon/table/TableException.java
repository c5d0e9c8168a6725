package org.patentbeacon.table;

import java.io.IOException;
import java.util.List;

/// A table that says something no table of its kind can say. The message has a line for each place.
public final class TableException extends IOException {
  private static final long serialVersionUID = 1L;

  /// The refusal of a table.
  ///
  /// @param errors what is wrong, one message for each place, in the order of the lines
  public TableException(List<String> errors) {
    super(String.join("\n", errors));
  }

  /// The refusal of a table that cannot be read as text.
  ///
  /// @param errors what is wrong
  /// @param cause what was found when it was read
  TableException(List<String> errors, Throwable cause) {
    super(String.join("\n", errors), cause);
  }
}
