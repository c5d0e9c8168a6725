package org.patentbeacon.query.text;

/// A token of a paragraph.
///
/// @param term the normalised token
/// @param position its position in the paragraph, from 0; sentence breaks count
/// @param start the offset of its first UTF-16 unit in the original text
/// @param end the offset behind its last UTF-16 unit in the original text
public record Token(String term, int position, int start, int end) {}
