package org.patentbeacon.format.xml;

/// Finds, among the thousands of tags of a record, the few that may end it: by the first three bytes, eight places at a
/// time.
final class TagSearch {
  /// How many bytes of a tag are compared.
  private static final int COMPARED = 3;
  private static final long START = ByteScan.times((byte) '<');
  private static final long END = ByteScan.times((byte) '/');
  private static final long INSTRUCTION = ByteScan.times((byte) '?');
  private static final long XML = ByteScan.times((byte) 'x');

  private long root;
  private long rootSecond;
  private long wrapper;

  /// Looks for the tags of these elements from now on.
  ///
  /// @param rootName the root of a record
  /// @param wrapperName the element around many records; that of the record where there is none
  void want(byte[] rootName, byte[] wrapperName) {
    root = ByteScan.times(rootName[0]);
    rootSecond = ByteScan.times(rootName.length > 1 ? rootName[1] : (byte) '>');
    wrapper = ByteScan.times(wrapperName[0]);
  }

  /// The index of the first tag that may be a declaration, a start tag of a root, or an end tag of one or of the wrapper;
  /// near the end of the range, any tag; `to` when there is none.
  int next(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES + COMPARED <= to; i += Long.BYTES) {
      long tag = ByteScan.word(bytes, i) ^ START;
      long second = ByteScan.word(bytes, i + 1);
      long third = ByteScan.word(bytes, i + 2);
      long end = tag | (second ^ END);
      long found = ByteScan.zeros(end | (third ^ root)) | ByteScan.zeros(tag | (second ^ root) | (third ^ rootSecond))
          | ByteScan.zeros(tag | (second ^ INSTRUCTION) | (third ^ XML));
      if (wrapper != root) {
        found |= ByteScan.zeros(end | (third ^ wrapper));
      }
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    return ByteScan.indexOf(bytes, (byte) '<', i, to);
  }
}
