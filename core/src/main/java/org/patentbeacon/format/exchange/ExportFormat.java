package org.patentbeacon.format.exchange;

/// What documents can be written as.
public enum ExportFormat {
  /// The exchange form, a document a line: everything that is known of it.
  JSONL,
  /// A table as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, as Excel opens it.
  CSV,
  /// A table as an Excel workbook.
  XLSX,
  /// The ids, one a line.
  NUMBERS
}
