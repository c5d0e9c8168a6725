package org.patentbeacon.index.lucene.write;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.legal.Course;
import org.patentbeacon.index.legal.LegalTimeline;
import org.patentbeacon.index.legal.StoredTimeline;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.legal.state.Rights;

/// The legal states through time of the documents of an application. Each depends on all documents of the application, so when
/// one changes, the others get theirs anew; nothing else of those is written, and they did not change.
final class CaseTimelines {
  private final IndexWriter writer;

  /// @param writer takes the timelines of stored documents
  CaseTimelines(IndexWriter writer) {
    this.writer = writer;
  }

  /// Works out the timelines of what a batch changed, and gives stored documents that it left alone theirs.
  ///
  /// @param entries the entries of the batch
  /// @param changed those it changed
  /// @return the stored forms of the timelines of the changed documents, by id
  Map<String, byte[]> settle(PendingEntries entries, Collection<StoredSlot> changed) throws IOException {
    Set<String> cases = new LinkedHashSet<>();
    changed.forEach(slot -> cases.addAll(slot.cases()));
    Map<String, byte[]> timelines = new HashMap<>();
    for (String key : cases) {
      Collection<StoredSlot> slots = entries.of(key).stream().map(slot -> entries.slot(slot.id())).toList();
      for (StoredSlot left : settle(key, slots, timelines)) {
        entries.changedBeside(left);
      }
    }
    return timelines;
  }

  /// Works out the timelines of one application.
  ///
  /// @param key the key of the application
  /// @param slots its entries, and perhaps others
  /// @param timelines receives those of changed entries
  /// @return the stored entries that got another one
  Collection<StoredSlot> settle(String key, Collection<StoredSlot> slots, Map<String, byte[]> timelines) throws IOException {
    Map<StoredSlot, PatentDocument> documents = new HashMap<>();
    for (StoredSlot slot : slots) {
      PatentDocument document = slot.document();
      if (document != null && IndexEntry.caseOf(document).equals(key)) {
        documents.put(slot, document);
      }
    }
    List<Course> courses = Course.of(documents.values());
    Map<String, StoredSlot> others = new TreeMap<>();
    for (Map.Entry<StoredSlot, PatentDocument> one : documents.entrySet()) {
      byte[] timeline = bytes(one.getValue(), courses);
      if (one.getKey().changed()) {
        timelines.put(one.getKey().id(), timeline);
      } else if (!Arrays.equals(timeline, one.getKey().timeline())) {
        String id = one.getValue().id();
        writer.updateBinaryDocValue(new Term(IndexNames.ID, id), IndexNames.TIMELINE, new BytesRef(timeline));
        others.put(id, one.getKey());
      }
    }
    return others.values();
  }

  /// {@return the stored form of the timeline of a document that is the only one of its application}
  static byte[] alone(PatentDocument document) {
    return bytes(document, Course.of(List.of(document)));
  }

  private static byte[] bytes(PatentDocument document, List<Course> courses) {
    return StoredTimeline.bytes(LegalTimeline.of(document, courses));
  }

  /// {@return the offices of which a document has legal events that are understood}
  static Set<String> telling(PatentDocument document) {
    Set<String> offices = new TreeSet<>();
    if (!document.legalEvents().isEmpty()) {
      Rights.of(List.of(document)).values().stream().filter(Right::covered).map(Right::authority).forEach(offices::add);
    }
    return offices;
  }
}
