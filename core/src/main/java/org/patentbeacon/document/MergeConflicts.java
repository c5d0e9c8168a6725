package org.patentbeacon.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where sources contradict each other in a number, a date, a kind or a title: one note per field and losing value.
///
/// A record that its own source replaced by a newer one is no contradiction.
///
/// @param sources the sources, the best for numbers first
record MergeConflicts(List<SourceParts> sources) {
  private static final String PATENTSCOPE = "patentscope-csv";

  /// A value as a source states it.
  private record Stated<T>(T value, PatentDocument by) {

    /// The format and, where it is known, the file.
    String place() {
      if (by.source().isEmpty()) {
        return "an unnamed source";
      }
      Provenance place = by.source().getFirst();
      return place.file() == null ? place.format() : place.format() + " (" + place.file() + ")";
    }
  }

  /// Whether two statements are compatible.
  private interface Agreement<T> {
    boolean between(Stated<T> one, Stated<T> other);
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    Agreement<String> equal = (one, other) -> one.value().equals(other.value());
    notes.addAll(differences("publication.number", publication(Publication::number), equal));
    notes.addAll(differences("publication.kind", publication(Publication::kind), equal));
    notes.addAll(differences("publication.date", publication(Publication::date), MergeConflicts::sameDate));
    notes.addAll(differences("application.id", application(Application::id), equal));
    notes.addAll(differences("application.date", application(Application::date), MergeConflicts::sameDate));
    notes.addAll(differences("dates.grant", dates(KeyDates::grant), MergeConflicts::sameDate));
    notes.addAll(differences("dates.firstPublication", dates(KeyDates::firstPublication), MergeConflicts::sameDate));
    notes.addAll(differences("dates.expiry", dates(KeyDates::expiry), MergeConflicts::sameDate));
    titles().forEach((field, stated) -> notes.addAll(differences(field, stated, MergeConflicts::sameText)));
    return notes;
  }

  private static <T> List<Note> differences(String field, List<Stated<T>> stated, Agreement<T> agreement) {
    List<Note> notes = new ArrayList<>();
    List<Stated<T>> told = new ArrayList<>();
    for (Stated<T> other : stated) {
      if (told.stream().noneMatch(one -> agreement.between(one, other))) {
        if (!told.isEmpty()) {
          Stated<T> kept = stated.getFirst();
          notes.add(new Note("merge-conflict", field + ": kept " + kept.value() + " of " + kept.place() + ", not "
              + other.value() + " of " + other.place()));
        }
        told.add(other);
      }
    }
    return notes;
  }

  /// Two dates agree where one is only less precise; PATENTSCOPE dates United States documents one day late.
  private static boolean sameDate(Stated<PartialDate> one, Stated<PartialDate> other) {
    return overlap(one.value(), other.value()) || late(one, other) || late(other, one);
  }

  private static boolean overlap(PartialDate one, PartialDate other) {
    return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
  }

  private static boolean late(Stated<PartialDate> late, Stated<PartialDate> right) {
    Publication publication = late.by().publication();
    boolean known = publication != null && publication.authority().equals("US")
        && SourceParts.formatOf(late.by()).equals(PATENTSCOPE);
    LocalDate day = late.value().full().orElse(null);
    return known && day != null && right.value().full().filter(day.minusDays(1)::equals).isPresent();
  }

  /// Office databases print titles in capitals.
  private static boolean sameText(Stated<String> one, Stated<String> other) {
    return DisplayForm.comparison(one.value()).toLowerCase(Locale.ROOT)
        .equals(DisplayForm.comparison(other.value()).toLowerCase(Locale.ROOT));
  }

  /// A field of a group of fields.
  private interface Field<G, T> {
    @Nullable T of(G group);
  }

  private <T> List<Stated<T>> publication(Field<Publication, T> field) {
    return stated(sources, part -> part.publication() == null ? null : field.of(part.publication()));
  }

  private <T> List<Stated<T>> application(Field<Application, T> field) {
    return stated(sources, part -> part.application() == null ? null : field.of(part.application()));
  }

  private <T> List<Stated<T>> dates(Field<KeyDates, T> field) {
    return stated(sources, part -> part.dates() == null ? null : field.of(part.dates()));
  }

  /// Per source its newest statement.
  private static <T> List<Stated<T>> stated(List<SourceParts> sources, Function<PatentDocument, @Nullable T> field) {
    List<Stated<T>> stated = new ArrayList<>();
    for (SourceParts source : sources) {
      for (PatentDocument part : source.parts()) {
        T value = field.apply(part);
        if (value != null) {
          stated.add(new Stated<>(value, part));
          break;
        }
      }
    }
    return stated;
  }

  /// Titles by language and origin; one of unknown language contradicts none.
  private Map<String, List<Stated<String>>> titles() {
    Map<String, List<Stated<String>>> titles = new LinkedHashMap<>();
    for (SourceParts source : FormatRank.TEXT.ranked(sources)) {
      Map<String, Stated<String>> newest = new LinkedHashMap<>();
      for (PatentDocument part : source.parts()) {
        part.titles().stream().filter(title -> !title.lang().equals("und")).forEach(title -> newest.putIfAbsent(
            "title (" + title.lang() + ", " + title.origin().word() + ")", new Stated<>(title.text(), part)));
      }
      newest.forEach((field, title) -> titles.computeIfAbsent(field, key -> new ArrayList<>()).add(title));
    }
    return titles;
  }
}
