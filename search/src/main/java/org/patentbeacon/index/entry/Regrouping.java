package org.patentbeacon.index.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.MergedDocument;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.Parts;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.SameNumber;
import org.patentbeacon.index.WriteOutcome;

/// One change to what is known, and what it does to the documents that share it: rule 4 of the document model, section
/// "Merging".
///
/// A part that knows its number without the kind lies in the only document of that number, else in a document of its own.
/// A part that knows only its application lies in every publication of the application, else in a document of its own.
/// So the documents depend on the parts alone, not on the order in which they came.
public final class Regrouping {
  private final Entries entries;
  private final long number;
  private final UnaryOperator<Parts> edit;
  /// What the ids that were written to held before.
  private final Map<String, Optional<IndexEntry>> before = new LinkedHashMap<>();

  /// A change.
  ///
  /// @param entries the entries of the batch
  /// @param number the batch in which it happens
  /// @param edit what it does to the parts
  public Regrouping(Entries entries, long number, UnaryOperator<Parts> edit) {
    this.entries = entries;
    this.number = number;
    this.edit = edit;
  }

  /// Applies the change to what is known under the id of a document, or of a part.
  ///
  /// @param to the document or the part
  /// @throws IOException when the disk refuses
  public void apply(PatentDocument to) throws IOException {
    String publication = IndexEntry.number(to);
    if (publication != null) {
      publication(publication, to.id());
    } else {
      application(to.id(), Parts.NONE, edit);
    }
  }

  /// {@return what the ids that were written to held before the change}
  public Map<String, Optional<IndexEntry>> before() {
    return before;
  }

  /// {@return what became of the document with an id, or of those its part lies in}
  ///
  /// @param id the id
  /// @throws IOException when the disk refuses
  public WriteOutcome outcome(String id) throws IOException {
    WriteOutcome outcome = WriteOutcome.UNCHANGED;
    for (Map.Entry<String, Optional<IndexEntry>> written : before.entrySet()) {
      IndexEntry.Kept was = written.getValue().orElse(null) instanceof IndexEntry.Kept kept ? kept : null;
      IndexEntry.Kept is = entries.slot(written.getKey()).entry() instanceof IndexEntry.Kept kept ? kept : null;
      if (written.getKey().equals(id) && (was == null) != (is == null)) {
        return was == null ? WriteOutcome.ADDED : WriteOutcome.DELETED;
      }
      boolean same = was == null ? is == null : is != null && was.merged().sameContent(is.merged());
      outcome = same ? outcome : WriteOutcome.UPDATED;
    }
    return outcome;
  }

  /// Applies the change to the documents of one number. Where all that is known has a kind, the other kinds are left
  /// alone and not even read.
  private void publication(String publication, String id) throws IOException {
    List<Slot> slots = entries.of(publication);
    boolean bare = id.equals(publication);
    for (Slot slot : slots) {
      bare |= slot.holdsBare();
    }
    Set<String> concerned = new LinkedHashSet<>();
    Parts known = Parts.NONE;
    for (Slot slot : slots) {
      IndexEntry entry = bare || slot.id().equals(id) ? slot.entry() : null;
      if (entry != null) {
        concerned.add(slot.id());
        known = known.and(entry.parts().ofIds(part -> !IndexEntry.ofApplication(part)));
      }
    }
    Parts edited = edit.apply(known);
    if (!edited.equals(known)) {
      SameNumber same = SameNumber.of(publication, edited);
      concerned.addAll(same.parts().keySet());
      settle(same, concerned);
    }
  }

  /// Writes the documents of one number, then what their applications share.
  private void settle(SameNumber same, Set<String> ids) throws IOException {
    Map<String, Parts> applications = new LinkedHashMap<>();
    for (String id : ids) {
      IndexEntry old = entries.slot(id).entry();
      Parts shared = old == null ? Parts.NONE : old.parts().ofIds(IndexEntry::ofApplication);
      Optional<MergedDocument> merged = same.document(id);
      String application = merged.map(document -> IndexEntry.application(document.document())).orElse(null);
      boolean stays = !shared.isEmpty() && shared.all().getFirst().id().equals(application);
      Parts parts = same.parts().getOrDefault(id, Parts.NONE);
      if (stays) {
        merged = merged(id, parts.and(shared), merged.map(MergedDocument::document).orElse(null));
      } else if (!shared.isEmpty()) {
        applications.put(shared.all().getFirst().id(), shared);
      }
      boolean known = old instanceof IndexEntry.Kept && application != null
          && application.equals(IndexEntry.application(old.document()));
      boolean joins = !stays && !known && entries.holdsApplications();
      if (joins && application != null) {
        applications.putIfAbsent(application, Parts.NONE);
      }
      boolean absorbed = id.equals(same.number()) && !same.parts().containsKey(id) && same.candidates().size() == 1;
      store(id, merged, parts, absorbed);
    }
    for (Map.Entry<String, Parts> shared : applications.entrySet()) {
      application(shared.getKey(), shared.getValue(), UnaryOperator.identity());
    }
  }

  /// A document anew from its parts; what was noted of its number stays noted.
  private static Optional<MergedDocument> merged(String id, Parts parts, @Nullable PatentDocument noted) {
    List<Note> notes = noted == null ? List.of()
        : noted.notes().stream().filter(note -> note.code().equals(SameNumber.AMBIGUOUS)).toList();
    Optional<MergedDocument> merged = MergedDocument.of(id, parts);
    for (Note note : notes) {
      merged = merged.map(document -> document.noted(note));
    }
    return merged;
  }

  /// Changes the parts that know only an application, in every publication of it or in a document of their own.
  ///
  /// @param id the id they carry; also that of a disclosure, which has no publications
  /// @param left parts that just left the document they lay in
  private void application(String id, Parts left, UnaryOperator<Parts> change) throws IOException {
    List<Slot> publications = new ArrayList<>();
    Parts known = left;
    for (Slot slot : entries.of(id)) {
      boolean own = slot.id().equals(id);
      if (!own && slot.kept() && IndexEntry.ofApplication(id)) {
        publications.add(slot);
      }
      boolean holds = own || (slot.kept() && slot.holdsApplication());
      IndexEntry entry = known.isEmpty() && holds ? slot.entry() : null;
      known = entry == null ? known : entry.parts().ofIds(id::equals);
    }
    Parts changed = change.apply(known);
    if (changed.isEmpty() && known.isEmpty()) {
      return;
    }
    if (publications.isEmpty()) {
      store(id, MergedDocument.of(id, changed), changed, false);
      return;
    }
    for (Slot slot : publications) {
      IndexEntry entry = slot.entry();
      if (entry != null) {
        Parts parts = entry.parts().ofIds(part -> !IndexEntry.ofApplication(part)).and(changed);
        store(slot.id(), merged(slot.id(), parts, entry.document()), parts, false);
      }
    }
    store(id, Optional.empty(), Parts.NONE, true);
  }

  /// Writes what an id holds now, when that is something else than before.
  ///
  /// @param absorbed whether its parts lie in another document now, so that nothing went
  private void store(String id, Optional<MergedDocument> merged, Parts parts, boolean absorbed) throws IOException {
    IndexEntry old = entries.slot(id).entry();
    IndexEntry now = merged.isPresent() ? kept(merged.get(), old) : gone(old, parts, absorbed);
    boolean same = old == null ? now == null : old.equals(now);
    if (!same) {
      before.putIfAbsent(id, Optional.ofNullable(old));
      entries.put(id, now);
    }
  }

  /// A document of which only the provenance grows did not arrive anew.
  private IndexEntry kept(MergedDocument merged, @Nullable IndexEntry old) {
    if (!(old instanceof IndexEntry.Kept kept)) {
      return new IndexEntry.Kept(merged, number, number);
    }
    boolean changed = !merged.sameContent(kept.merged());
    return new IndexEntry.Kept(merged, kept.first(), changed ? number : kept.batch());
  }

  private @Nullable IndexEntry gone(@Nullable IndexEntry old, Parts parts, boolean absorbed) {
    boolean requestsOnly = parts.all().stream().allMatch(PatentDocument::isDeleteRequest);
    Parts left = requestsOnly ? Parts.NONE : parts;
    return switch (old) {
      case IndexEntry.Kept kept -> absorbed ? null : new IndexEntry.Gone(kept.document(), left, number);
      case IndexEntry.Gone gone -> new IndexEntry.Gone(gone.document(), left, gone.batch());
      case null -> left.isEmpty() ? null : new IndexEntry.Gone(left.all().getFirst(), left, 0);
    };
  }
}
