package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// Records as their sources gave them, from which documents are merged: everything that arrived, delete requests too.
///
/// Records of one source stand in order of arrival.
///
/// @param all the records
public record Parts(List<PatentDocument> all) {

  /// No records.
  public static final Parts NONE = new Parts(List.of());

  /// Copies the list.
  public Parts {
    all = List.copyOf(all);
  }

  /// Adds a record.
  ///
  /// One that says what a record of its source says already only adds its place to that record. A delete request takes
  /// back what its source said under its id; where that never said anything, it changes nothing.
  ///
  /// @param part the record
  /// @return the records with it; equal to these where it brings nothing new
  public Parts with(PatentDocument part) {
    List<PatentDocument> ofSource = all.stream().filter(known -> sameSource(known, part)).toList();
    List<PatentDocument> current = SourceParts.live(ofSource);
    if (part.isDeleteRequest() && ofSource.stream().allMatch(PatentDocument::isDeleteRequest)) {
      return this;
    }
    if (part.isDeleteRequest() && current.isEmpty()) {
      current = Recency.newestFirst(ofSource).subList(0, 1);
    }
    List<PatentDocument> more = new ArrayList<>(all);
    for (PatentDocument known : current) {
      if (sameContent(known, part)) {
        more.set(more.lastIndexOf(known), withSources(known, part));
        return new Parts(more);
      }
    }
    more.add(part);
    return new Parts(more);
  }

  /// {@return these records without what arrived in a batch}
  ///
  /// @param batch the id of the batch
  public Parts withoutBatch(String batch) {
    List<PatentDocument> kept = new ArrayList<>();
    for (PatentDocument part : all) {
      List<Provenance> left = part.source().stream().filter(source -> !batch.equals(source.batch()))
          .sorted(Comparator.comparing(source -> source.batch() == null)).toList();
      if (left.size() == part.source().size()) {
        kept.add(part);
      } else if (left.stream().anyMatch(source -> source.batch() != null)) {
        kept.add(part.toBuilder().source(left).build());
      }
    }
    return new Parts(kept);
  }

  /// {@return these records and others}
  ///
  /// @param others the others
  public Parts and(Parts others) {
    List<PatentDocument> more = new ArrayList<>(all);
    more.addAll(others.all);
    return new Parts(more);
  }

  /// {@return the records whose id is wanted}
  ///
  /// @param wanted which ids
  public Parts ofIds(Predicate<String> wanted) {
    return new Parts(all.stream().filter(part -> wanted.test(part.id())).toList());
  }

  /// {@return whether there are no records}
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// {@return whether any record with an id counts: there is one that was not taken back}
  ///
  /// @param id the id
  public boolean live(String id) {
    return SourceParts.of(id, all).stream().anyMatch(source -> source.nearness() == SourceParts.Nearness.ID);
  }

  private static boolean sameSource(PatentDocument one, PatentDocument other) {
    return one.id().equals(other.id()) && SourceParts.formatOf(one).equals(SourceParts.formatOf(other));
  }

  static boolean sameContent(PatentDocument one, PatentDocument other) {
    return one.toBuilder().source(List.of()).build().equals(other.toBuilder().source(List.of()).build());
  }

  private static PatentDocument withSources(PatentDocument known, PatentDocument part) {
    List<Provenance> sources = new ArrayList<>(known.source());
    for (Provenance added : part.source()) {
      if (sources.stream().noneMatch(source -> samePlace(source, added))) {
        sources.add(added);
      }
    }
    return sources.size() == known.source().size() ? known : known.toBuilder().source(sources).build();
  }

  private static boolean samePlace(Provenance one, Provenance other) {
    return Objects.equals(one.file(), other.file()) && Objects.equals(one.position(), other.position())
        && one.format().equals(other.format());
  }
}
