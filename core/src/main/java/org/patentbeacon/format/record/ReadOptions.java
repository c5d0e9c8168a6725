package org.patentbeacon.format.record;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.archive.ArchiveLimits;

/// How files are read. Start with [#DEFAULT].
///
/// @param format the id of the format that every file is of; absent to recognise each by its content
/// @param vintage the date up to which the files are complete; absent when nothing is known beside them
/// @param encoding the encoding of every table and text; absent to tell it from the bytes
/// @param mapping a file that says what the columns of a table mean, tried before those we know; absent for none
/// @param authority the office of numbers that do not name one, such as `US` for a list of bare digits; absent for none
/// @param archives what an archive may unpack
public record ReadOptions(@Nullable String format, @Nullable PartialDate vintage, @Nullable Charset encoding,
    @Nullable Path mapping, @Nullable String authority, ArchiveLimits archives) {

  /// Every file is recognised by its content, and nothing is known beside it.
  public static final ReadOptions DEFAULT = new ReadOptions(null, null);

  /// Options without encoding, mapping and office, with the usual limits.
  ///
  /// @param format the id of the format that every file is of; absent to recognise each by its content
  /// @param vintage the date up to which the files are complete; absent when nothing is known beside them
  public ReadOptions(@Nullable String format, @Nullable PartialDate vintage) {
    this(format, vintage, null, null, null, ArchiveLimits.DEFAULT);
  }

  /// {@return these options with an encoding}
  ///
  /// @param value the encoding of every table and text
  public ReadOptions withEncoding(@Nullable Charset value) {
    return new ReadOptions(format, vintage, value, mapping, authority, archives);
  }

  /// {@return these options with a mapping}
  ///
  /// @param value the file of the mapping
  public ReadOptions withMapping(@Nullable Path value) {
    return new ReadOptions(format, vintage, encoding, value, authority, archives);
  }

  /// {@return these options with an office for numbers that do not name one}
  ///
  /// @param value its code, such as `US`
  public ReadOptions withAuthority(@Nullable String value) {
    return new ReadOptions(format, vintage, encoding, mapping, value, archives);
  }

  /// {@return these options with other limits of archives}
  ///
  /// @param value the limits
  public ReadOptions withArchives(ArchiveLimits value) {
    return new ReadOptions(format, vintage, encoding, mapping, authority, value);
  }
}
