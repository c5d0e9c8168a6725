package org.patentbeacon.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.query.classes.ClassTitle;

/// What people see first of a document that was found, whatever found it.
public sealed interface FoundDocument permits SearchPage.Hit, SimilarPage.Hit {
  /// {@return the document's id}
  String number();

  /// {@return its title}
  String title();

  /// {@return its applicants' names}
  List<String> applicants();

  /// {@return its publication date; absent when it is not known}
  @Nullable PartialDate publicationDate();

  /// {@return its IPC symbols, the main one first}
  List<String> ipc();

  /// {@return its legal state}
  State status();

  /// {@return the titles of the first of its IPC symbols that have one, by symbol; absent when no scheme tells any}
  @Nullable Map<String, ClassTitle> classTitles();
}
