package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// A document and the parts it was merged from: the same publication as each source gave it.
///
/// The merged document can be rebuilt from its parts at any time; nothing a source said is lost. Parts are kept in order
/// of arrival; a record that comes again from the same place of the same file takes the place of its earlier version.
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

  /// Adds what another record says of the same publication.
  ///
  /// @param part the record
  /// @return the new state; this one where the record is known already with the same content and source
  public MergedDocument with(PatentDocument part) {
    List<PatentDocument> all = new ArrayList<>(parts);
    for (int i = 0; i < all.size(); i++) {
      PatentDocument known = all.get(i);
      if (format(known).equals(format(part)) && sameContent(known, part)) {
        PatentDocument sourced = withSources(known, part);
        if (sourced.equals(known)) {
          return this;
        }
        all.set(i, sourced);
        return new MergedDocument(Merge.of(all), all);
      }
    }
    all.removeIf(known -> format(known).equals(format(part)) && sameFile(known, part));
    all.add(part);
    return new MergedDocument(Merge.of(all), all);
  }

  /// A file that comes again with other content takes the place of what it said before.
  private static boolean sameFile(PatentDocument known, PatentDocument part) {
    Provenance one = known.source().isEmpty() ? null : known.source().getFirst();
    Provenance other = part.source().isEmpty() ? null : part.source().getFirst();
    return one != null && other != null && one.file() != null && known.source().size() == 1
        && samePlace(one, other);
  }

  /// {@return whether two states say the same, their sources and places apart}
  ///
  /// @param other another state
  public boolean sameContent(MergedDocument other) {
    return sameContent(document, other.document);
  }

  private static boolean sameContent(PatentDocument one, PatentDocument other) {
    return one.toBuilder().source(List.of()).build().equals(other.toBuilder().source(List.of()).build());
  }

  private static String format(PatentDocument part) {
    return part.source().isEmpty() ? "" : part.source().getFirst().format();
  }

  private static PatentDocument withSources(PatentDocument known, PatentDocument part) {
    List<Provenance> sources = new ArrayList<>(known.source());
    for (Provenance added : part.source()) {
      boolean there = sources.stream().anyMatch(source -> samePlace(source, added));
      if (!there) {
        sources.add(added);
      }
    }
    return known.toBuilder().source(sources).build();
  }

  private static boolean samePlace(Provenance one, Provenance other) {
    return Objects.equals(one.file(), other.file())
        && Objects.equals(one.position(), other.position());
  }

  /// The extra columns of all parts; of two with the same key the first stands.
  static SortedMap<String, ExtraValue> extras(List<PatentDocument> parts) {
    SortedMap<String, ExtraValue> all = new TreeMap<>();
    parts.forEach(part -> part.extra().forEach(all::putIfAbsent));
    return all;
  }
}
