package org.patentbeacon.index.lucene.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DocumentWeight;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.entry.Entries;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.index.entry.Slot;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.family.FamilyColumns;
import org.patentbeacon.index.lucene.family.TouchedLinks;
import org.patentbeacon.index.lucene.stored.Commits;

/// The entries a batch reads and writes, in front of the Lucene writer.
///
/// What the batch writes stays here until there is too much of it; so a document that comes twice in a batch is merged
/// without opening the index anew, which would be slow. The index is opened anew only when something is asked for that
/// was handed to the writer since it was opened: at most once between two hand-overs.
final class PendingEntries implements Entries, Closeable {
  private static final long MOST_BYTES = 96L * 1024 * 1024;
  private static final int MOST_GROUPS = 1_000_000;
  /// What went has no legal state.
  private static final byte[] NO_TIMELINE = new byte[0];

  private final IndexWriter writer;
  private final int mostEntries;
  private final DocumentMapper mapper = new DocumentMapper();
  private final CaseTimelines timelines;
  private final Map<String, StoredSlot> slots = new LinkedHashMap<>();
  /// The slots of a group, of those groups that were asked for or written to.
  private final Map<String, Set<String>> idsByGroup = new HashMap<>();
  /// The groups of which every stored entry has a slot.
  private final Set<String> loaded = new HashSet<>();
  /// The groups that were handed to the writer since the reader was opened.
  private final Set<String> handedOver = new HashSet<>();
  private final List<DirectoryReader> outdated = new ArrayList<>();
  private DirectoryReader reader;
  private final TouchedLinks links = new TouchedLinks();
  private boolean applications;
  private boolean touched;
  private long nextFamily;
  private long bytes;

  /// Entries of a batch.
  ///
  /// @param nextFamily the number of the next new family
  PendingEntries(IndexWriter writer, int mostEntries, long nextFamily) throws IOException {
    this.writer = writer;
    this.nextFamily = nextFamily;
    this.mostEntries = mostEntries;
    this.timelines = new CaseTimelines(writer);
    this.reader = DirectoryReader.open(writer);
    this.applications = hasApplications();
  }

  private boolean hasApplications() throws IOException {
    int application = IndexNames.APPLICATION_PARTS;
    return reader.docFreq(new Term(IndexNames.HOLDS, String.valueOf(application))) > 0
        || reader.docFreq(new Term(IndexNames.HOLDS, String.valueOf(application + IndexNames.BARE_PARTS))) > 0;
  }

  /// What joined and joins changed documents to others.
  TouchedLinks links() {
    return links;
  }

  /// The number of the next new family: each document that is written begins as one.
  long nextFamily() {
    return nextFamily;
  }

  /// Whether anything was written.
  boolean touched() {
    return touched;
  }

  @Override
  public boolean holdsApplications() {
    return applications;
  }

  @Override
  public List<Slot> of(String group) throws IOException {
    if (loaded.add(group)) {
      if (handedOver.contains(group)) {
        reopen();
      }
      load(group);
    }
    List<Slot> found = new ArrayList<>();
    for (String id : idsByGroup.getOrDefault(group, Set.of())) {
      found.add(Objects.requireNonNull(slots.get(id)));
    }
    return found;
  }

  private void load(String group) throws IOException {
    Term term = new Term(IndexNames.GROUP, group);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          add(leaf, found.docID(), group);
        }
      }
    }
  }

  private void add(LeafReaderContext leaf, int document, String group) throws IOException {
    SortedDocValues ids = Objects.requireNonNull(leaf.reader().getSortedDocValues(IndexNames.ID));
    ids.advanceExact(document);
    String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
    StoredSlot slot = slots.computeIfAbsent(id, key -> new StoredSlot(key, leaf, document, this::weigh));
    if (!slot.changed()) {
      slot.groups().add(group);
      idsByGroup.computeIfAbsent(group, key -> new TreeSet<>()).add(id);
    }
  }

  @Override
  public StoredSlot slot(String id) {
    return slots.computeIfAbsent(id, StoredSlot::new);
  }

  @Override
  public void put(String id, @Nullable IndexEntry entry) throws IOException {
    StoredSlot slot = slot(id);
    touched = true;
    IndexEntry before = slot.entry();
    touch(before);
    touch(entry);
    if (before != null) {
      IndexEntry.groups(before.document()).forEach(group -> ids(group).remove(id));
    }
    slot.set(entry);
    if (entry != null) {
      applications |= entry.holdsApplication();
      weigh(entry.parts().all().stream().mapToLong(DocumentWeight::of).sum());
      for (String group : IndexEntry.groups(entry.document())) {
        slot.groups().add(group);
        ids(group).add(id);
      }
    }
  }

  private void touch(@Nullable IndexEntry entry) {
    if (entry instanceof IndexEntry.Kept kept) {
      links.add(kept.document());
    }
  }

  private void weigh(long weight) {
    bytes += weight;
  }

  private Set<String> ids(String group) {
    return idsByGroup.computeIfAbsent(group, key -> new TreeSet<>());
  }

  /// Hands everything over when it is too much. Slots got before are not to be used afterwards.
  void makeRoom() throws IOException {
    if (slots.size() > mostEntries || bytes > MOST_BYTES) {
      handOver();
    }
  }

  /// Gives every change to the writer.
  void handOver() throws IOException {
    List<StoredSlot> changed = slots.values().stream().filter(StoredSlot::changed).toList();
    Map<String, byte[]> settled = timelines.settle(this, changed);
    for (StoredSlot slot : changed) {
      write(slot, settled.getOrDefault(slot.id(), NO_TIMELINE));
      handedOver.addAll(slot.groups());
    }
    slots.clear();
    idsByGroup.clear();
    loaded.clear();
    bytes = 0;
    for (DirectoryReader old : outdated) {
      old.close();
    }
    outdated.clear();
    if (handedOver.size() > MOST_GROUPS) {
      reopen();
    }
  }

  /// A stored entry got another legal state: who asks for it again shall see that.
  void changedBeside(StoredSlot slot) throws IOException {
    PatentDocument document = slot.document();
    if (document != null) {
      handedOver.addAll(IndexEntry.groups(document));
    }
  }

  private void write(StoredSlot slot, byte[] timeline) throws IOException {
    Term id = new Term(IndexNames.ID, slot.id());
    IndexEntry entry = slot.entry();
    if (entry == null) {
      writer.deleteDocuments(id);
    } else if (slot.stored()) {
      writer.updateDocument(id, mapped(entry, timeline));
    } else {
      writer.addDocument(mapped(entry, timeline));
    }
  }

  private Document mapped(IndexEntry entry, byte[] timeline) {
    return mapper.map(entry, new Derived(FamilyColumns.alone(entry.document(), nextFamily++), timeline, Vectors.NONE));
  }

  /// Makes what was handed over visible. Slots that were read from the old reader may still need it.
  private void reopen() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      outdated.add(reader);
      reader = newer;
    }
    handedOver.clear();
  }

  /// The number of documents that queries see, once everything is handed over.
  long documents() throws IOException {
    reopen();
    return Commits.documents(reader);
  }

  @Override
  public void close() throws IOException {
    for (DirectoryReader old : outdated) {
      old.close();
    }
    reader.close();
  }
}
