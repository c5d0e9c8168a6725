package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A document and the parts it was merged from: the same publication as each source gave it.
///
/// The merged document can be rebuilt from its parts at any time; nothing a source said is lost. The best source comes
/// first; the parts of one source stand in order of arrival. A part whose id is not that of the document was joined to
/// it: by the number without a kind, or, with an id that starts with `A:`, by the application.
/// Rules: document model, section "Merging".
///
/// @param document the merged document
/// @param parts the parts, at least one
public record MergedDocument(PatentDocument document, List<PatentDocument> parts) {

  /// Copies the list.
  public MergedDocument {
    parts = List.copyOf(parts);
  }

  /// {@return a document that has one source}
  ///
  /// @param part the document as its source gave it
  public static MergedDocument of(PatentDocument part) {
    return new MergedDocument(part, List.of(part));
  }

  /// Merges records into a document.
  ///
  /// @param id the id of the document
  /// @param parts the records, with that id or joined to it
  /// @return the document; empty when no record with that id is left that was not taken back
  public static Optional<MergedDocument> of(String id, Parts parts) {
    return Merge.of(id, parts.all()).map(document -> new MergedDocument(document, ordered(id, parts.all())));
  }

  /// A fixed order of sources, whichever arrived first.
  private static List<PatentDocument> ordered(String id, List<PatentDocument> parts) {
    if (parts.size() == 1) {
      return parts;
    }
    Function<PatentDocument, SourceParts> source = part -> new SourceParts(SourceParts.formatOf(part), part.id(),
        SourceParts.nearnessOf(id, part.id()), List.of());
    Map<SourceParts, List<PatentDocument>> bySource = parts.stream().collect(Collectors.groupingBy(source));
    List<PatentDocument> ordered = new ArrayList<>();
    Comparator<SourceParts> order = FormatRank.NUMBERS.order();
    bySource.keySet().stream().sorted(order).forEach(key -> ordered.addAll(bySource.getOrDefault(key, List.of())));
    return ordered;
  }

  /// {@return this document with a note}
  ///
  /// @param note the note
  public MergedDocument noted(Note note) {
    List<Note> notes = new ArrayList<>(document.notes());
    notes.add(note);
    return new MergedDocument(document.toBuilder().notes(notes).build(), parts);
  }

  /// {@return whether two states say the same, their sources and places apart}
  ///
  /// @param other another state
  public boolean sameContent(MergedDocument other) {
    return Parts.sameContent(document, other.document);
  }
}
