package org.patentbeacon.analysis.topic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.table.TextTable;

/// X4 文本新颖性（本库首次出现）: who used a term first in this database, and did others follow? First here says nothing about the
/// world.
///
/// @param heading what was counted, and how
/// @param state whether texts were looked at
/// @param burnInBefore families before this day are too early to be called first; absent when nothing was looked at
/// @param terms the new terms that most families used later, by how many, then by the term
/// @param documents the families whose new terms were used most, by how often, then by number
public record FirstUses(Heading heading, MapState state, @Nullable LocalDate burnInBefore, List<Term> terms, List<Document> documents) {

  /// Copies the lists.
  public FirstUses {
    terms = List.copyOf(terms);
    documents = List.copyOf(documents);
  }

  /// A term.
  ///
  /// @param label the term as people read it
  /// @param first the day of its first families
  /// @param firstDocuments the documents that stand for the families of that day
  /// @param reuse families of later days that use it
  /// @param lastYear the last year of any of them
  /// @param units all families that use it
  /// @param query the query that finds them; absent where they are too many for one
  public record Term(String label, LocalDate first, List<String> firstDocuments, int reuse, int lastYear, int units, @Nullable String query) {
    /// Copies the list.
    public Term {
      firstDocuments = List.copyOf(firstDocuments);
    }
  }

  /// A family that used terms first.
  ///
  /// @param document the document that stands for it
  /// @param day its day
  /// @param newWords how many terms it used first
  /// @param newBigrams how many neighbouring terms
  /// @param newPairs how many pairs of terms, in whatever order
  /// @param reuse how often later families used one of its new terms
  /// @param terms the new terms of most reuse, as people read them
  /// @param query the query that finds it
  public record Document(String document, LocalDate day, int newWords, int newBigrams, int newPairs, long reuse, List<String> terms,
      String query) {
    /// Copies the list.
    public Document {
      terms = List.copyOf(terms);
    }
  }

  /// {@return the first uses of a set}
  ///
  /// @param set what is counted
  /// @param texts a row for each simple family; `null` for a set that is too large
  /// @param top how many terms and families are listed
  public static FirstUses of(PatentSet set, @Nullable TextTable texts, int top) {
    return new FirstSeeking(set, top).of(texts);
  }
}
