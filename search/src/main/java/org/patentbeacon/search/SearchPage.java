package org.patentbeacon.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.DocumentBrief;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.query.Notice;
import org.patentbeacon.query.classes.ClassHierarchy;
import org.patentbeacon.query.classes.ClassTitle;

/// A page of hits as people read it.
///
/// @param total the exact number of hits, in the unit
/// @param unit what one hit is
/// @param hits the hits of the page, in order
/// @param facets per field asked for the most frequent values; of topics and annotations all
/// @param nextCursor where the next page starts; absent on the last page
/// @param snapshot the id of the snapshot that answered
/// @param asOf the day whose legal states the hits tell
/// @param notices what to know about the query that is no error
public record SearchPage(long total, CountUnit unit, List<Hit> hits, Map<String, List<FacetValue>> facets,
    @Nullable String nextCursor, String snapshot, LocalDate asOf, List<Notice> notices) {

  /// Copies the collections.
  public SearchPage {
    hits = List.copyOf(hits);
    notices = List.copyOf(notices);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }

  /// {@return this page with more facets}
  ///
  /// @param more the counts by field
  public SearchPage with(Map<String, List<FacetValue>> more) {
    Map<String, List<FacetValue>> all = new LinkedHashMap<>(facets);
    all.putAll(more);
    return new SearchPage(total, unit, hits, all, nextCursor, snapshot, asOf, notices);
  }

  /// One hit.
  ///
  /// @param number the document's id
  /// @param title its title
  /// @param applicants its applicants' names
  /// @param applicationDate its filing date
  /// @param publicationDate its publication date
  /// @param ipc its IPC symbols, the main one first
  /// @param status its legal state; `UNKNOWN` where no legal events of its office are loaded
  /// @param lapsed since when its right has ended; absent while it has not, or where nobody says when
  /// @param familySize how many applications its simple family has
  /// @param score how well it matches; comparable within one page only
  /// @param snippets why it matches; empty unless asked for
  /// @param classTitles the titles of the first of its IPC symbols, by symbol; absent when no scheme that is loaded has one
  public record Hit(String number, String title, List<String> applicants, @Nullable PartialDate applicationDate,
      @Nullable PartialDate publicationDate, List<String> ipc, State status,
      @Nullable LocalDate lapsed, int familySize, float score, List<ClauseMatch> snippets,
      @Nullable Map<String, ClassTitle> classTitles) implements FoundDocument {
    /// Of how many classes a hit has the titles.
    private static final int TITLED_CLASSES = 5;

    /// Copies the lists.
    public Hit {
      applicants = List.copyOf(applicants);
      ipc = List.copyOf(ipc);
      snippets = List.copyOf(snippets);
    }

    /// A hit of the index as people read it.
    static Hit of(IndexHit hit, List<ClauseMatch> snippets, ClassHierarchy classes) {
      DocumentBrief document = hit.brief();
      return new Hit(document.id(), document.title(), document.applicants(), document.applicationDate(),
          document.publicationDate(), document.ipc(), hit.legal().state(), hit.legal().lapsed(),
          hit.familySize(), hit.score(), snippets, titles(document.ipc(), classes));
    }

    /// The titles of the first of some symbols.
    static @Nullable Map<String, ClassTitle> titles(List<String> ipc, ClassHierarchy classes) {
      Map<String, ClassTitle> titles = new LinkedHashMap<>();
      ipc.stream().limit(TITLED_CLASSES).forEach(symbol ->
          classes.title("IPC", symbol).ifPresent(title -> titles.put(symbol, title)));
      return titles.isEmpty() ? null : Collections.unmodifiableMap(titles);
    }
  }
}
