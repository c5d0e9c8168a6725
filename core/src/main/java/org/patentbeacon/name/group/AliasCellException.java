package org.patentbeacon.name.group;

import org.patentbeacon.table.Wording;

/// Says what a cell of the alias table should have been.
final class AliasCellException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Wording wording;

  AliasCellException(String zh, String en) {
    super(en, null, false, false);
    wording = new Wording(zh, en);
  }

  Wording wording() {
    return wording;
  }
}
