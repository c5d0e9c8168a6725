package org.patentbeacon.oracle;

/// A match in a text: the paragraph and its first and last position there.
record PlainSpan(int paragraph, int first, int last) {}
