package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.family.Components;
import org.patentbeacon.family.Families;
import org.patentbeacon.family.Family;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.index.field.IndexNames;

/// Documents in groups, whole families each.
///
/// @param documents their numbers in all segments, ascending
/// @param groups for each the place, among the documents, of the first one of its group
record FamilyGroups(int[] documents, int[] groups) {

  /// The families of documents.
  ///
  /// @param documents the documents by their numbers in all segments
  /// @param families their families
  static FamilyGroups of(SortedMap<Integer, FamilyLinks> documents, Families families) {
    Map<String, Integer> numbers = new HashMap<>();
    documents.forEach((number, links) -> numbers.put(links.document(), number));
    int[] sorted = documents.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] groups = new int[sorted.length];
    for (Family family : families.all()) {
      int[] places = family.members().stream()
          .mapToInt(member -> Arrays.binarySearch(sorted, Objects.requireNonNull(numbers.get(member.document())))).sorted().toArray();
      Arrays.stream(places).forEach(place -> groups[place] = places[0]);
    }
    return new FamilyGroups(sorted, groups);
  }

  /// The families of all documents that have a link, in one pass over the links.
  ///
  /// @param field the field of the links
  static FamilyGroups all(IndexReader reader, String field) throws IOException {
    Components components = new Components(reader.maxDoc());
    Terms terms = MultiTerms.getTerms(reader, field);
    Bits live = MultiBits.getLiveDocs(reader);
    PostingsEnum postings = null;
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    while (each.next() != null) {
      if (each.docFreq() > 1) {
        postings = each.postings(postings, PostingsEnum.NONE);
        join(components, postings, live);
      }
    }
    return grouped(components, documents(reader, live));
  }

  private static void join(Components components, PostingsEnum postings, @Nullable Bits live) throws IOException {
    int first = PostingsEnum.NO_MORE_DOCS;
    for (int document = postings.nextDoc(); document != PostingsEnum.NO_MORE_DOCS; document = postings.nextDoc()) {
      if (live == null || live.get(document)) {
        first = Math.min(first, document);
        components.join(first, document);
      }
    }
  }

  /// The documents that queries see.
  private static int[] documents(IndexReader reader, @Nullable Bits live) throws IOException {
    int[] documents = new int[reader.numDocs()];
    int count = 0;
    PostingsEnum all = MultiTerms.getTermPostingsEnum(reader, IndexNames.DOCUMENT, new BytesRef(IndexNames.ANY));
    while (all != null && all.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
      if (live == null || live.get(all.docID())) {
        documents[count++] = all.docID();
      }
    }
    return Arrays.copyOf(documents, count);
  }

  private static FamilyGroups grouped(Components components, int[] documents) {
    int[] groups = new int[documents.length];
    for (int place = 0; place < documents.length; place++) {
      groups[place] = Arrays.binarySearch(documents, components.find(documents[place]));
    }
    return new FamilyGroups(documents, groups);
  }

  /// Whether a document is the first one of its group.
  boolean isFirst(int place) {
    return groups[place] == place;
  }

  /// These, corrected by hand.
  FamilyGroups corrected(IndexReader reader, List<FamilyCorrection> corrections) throws IOException {
    if (corrections.isEmpty()) {
      return this;
    }
    SortedMap<Integer, FamilyLinks> concerned = LinkedDocuments.named(reader, corrections);
    FamilyGroups corrected = of(concerned, Families.simple(concerned.values(), corrections));
    int[] all = groups.clone();
    int[] places = new int[corrected.documents.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = Arrays.binarySearch(documents, corrected.documents[i]);
      all[places[i]] = places[corrected.groups[i]];
    }
    return new FamilyGroups(documents, all);
  }
}
