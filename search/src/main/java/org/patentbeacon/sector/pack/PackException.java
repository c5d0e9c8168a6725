package org.patentbeacon.sector.pack;

import java.io.IOException;
import org.patentbeacon.table.Wording;

/// Says why a package is none, or cannot be put where it was to go.
public final class PackException extends IOException {
  private static final long serialVersionUID = 1L;
  private final transient Wording wording;

  PackException(String zh, String en) {
    super(en);
    wording = new Wording(zh, en);
  }

  /// {@return the reason in both languages}
  public Wording wording() {
    return wording;
  }
}
