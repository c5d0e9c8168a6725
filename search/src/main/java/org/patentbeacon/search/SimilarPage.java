package org.patentbeacon.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.index.DocumentBrief;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.query.Notice;
import org.patentbeacon.query.classes.ClassHierarchy;
import org.patentbeacon.query.classes.ClassTitle;
import org.patentbeacon.similar.Evidence;
import org.patentbeacon.similar.SimilarHit;

/// Similar documents as people read them.
///
/// @param seeds what they are like: the ids of documents, the beginnings of texts
/// @param hits the documents, the nearest first
/// @param snapshot the id of the snapshot that answered
/// @param notices what was asked and could not be looked at
public record SimilarPage(List<String> seeds, List<Hit> hits, String snapshot, List<Notice> notices) {

  /// Copies the lists.
  public SimilarPage {
    seeds = List.copyOf(seeds);
    hits = List.copyOf(hits);
    notices = List.copyOf(notices);
  }

  /// One hit: what a search shows of it, and why it is near.
  ///
  /// @param number the document's id
  /// @param others the numbers of the other publications of its application, or of its family, that are nearer than
  ///   the last hit
  /// @param title its title
  /// @param applicants its applicants' names
  /// @param applicationDate its filing date
  /// @param publicationDate its publication date
  /// @param ipc its IPC symbols, the main one first
  /// @param status its legal state; `UNKNOWN` where no legal events of its office are loaded
  /// @param score how near it is; comparable within one answer only
  /// @param evidence why it is near, one entry for each signal that brought it, the best rank first
  /// @param classTitles the titles of the first of its IPC symbols, by symbol; absent when no scheme that is loaded has one
  public record Hit(String number, List<String> others, String title, List<String> applicants, @Nullable PartialDate applicationDate,
      @Nullable PartialDate publicationDate, List<String> ipc, State status, double score, List<Evidence> evidence,
      @Nullable Map<String, ClassTitle> classTitles) implements FoundDocument {

    /// Copies the lists.
    public Hit {
      others = List.copyOf(others);
      applicants = List.copyOf(applicants);
      ipc = List.copyOf(ipc);
      evidence = List.copyOf(evidence);
    }

    static Hit of(SimilarHit found, State status, ClassHierarchy classes) {
      DocumentBrief shown = DocumentBrief.of(found.document());
      return new Hit(shown.id(), found.others(), shown.title(), shown.applicants(), shown.applicationDate(), shown.publicationDate(),
          shown.ipc(), status, found.score(), found.evidence(), SearchPage.Hit.titles(shown.ipc(), classes));
    }
  }
}
