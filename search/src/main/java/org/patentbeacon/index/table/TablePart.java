package org.patentbeacon.index.table;

/// What a table holds only when asked, because only some analyses need it.
public enum TablePart {
  /// How large documents are and what they cite: [Contents].
  CONTENTS
}
