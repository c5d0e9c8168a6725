package org.patentbeacon.network.path;

/// An arrow of a [CitationFlow].
///
/// @param cited the node it leaves
/// @param citing the node it reaches
record Citation(int cited, int citing) implements Comparable<Citation> {
  @Override
  public int compareTo(Citation other) {
    int byCited = Integer.compare(cited, other.cited);
    return byCited != 0 ? byCited : Integer.compare(citing, other.citing);
  }
}
