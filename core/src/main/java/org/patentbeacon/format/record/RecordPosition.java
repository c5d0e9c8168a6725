package org.patentbeacon.format.record;

/// Where a record stands.
///
/// @param file the name of the file, relative; within an archive with the entry's name
/// @param record the 1-based number of the record in the file, skipped records counted; 0 for the file as a whole
/// @param line the 1-based line of the file on which the record, or the fault in it, starts; 0 when unknown
/// @param column the 1-based column of a fault; 0 when unknown
public record RecordPosition(String file, int record, int line, int column) {

  /// {@return the position in words: `grants.xml, record 812, line 40117`}
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(file);
    if (record > 0) {
      words.append(", record ").append(record);
    }
    if (line > 0) {
      words.append(", line ").append(line);
    }
    if (column > 0) {
      words.append(", column ").append(column);
    }
    return words.toString();
  }
}
