package org.patentbeacon.format;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;

/// How files are read.
///
/// @param format the id of the format that every file is of; absent to recognise each by its content
/// @param vintage the date up to which the files are complete; absent when nothing is known beside them
public record ReadOptions(@Nullable String format, @Nullable PartialDate vintage) {

  /// Every file is recognised by its content, and nothing is known beside it.
  public static final ReadOptions DEFAULT = new ReadOptions(null, null);
}
