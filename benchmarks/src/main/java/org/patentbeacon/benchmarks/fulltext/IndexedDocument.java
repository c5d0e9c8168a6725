package org.patentbeacon.benchmarks.fulltext;

import java.util.List;
import java.util.stream.Stream;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;

/// What the other engines hold of a document.
///
/// @param number its place when all documents stand in the order of the answers, from 1
/// @param id its id
/// @param day its day of publication
/// @param subclasses the subclasses of its IPC symbols
/// @param title its titles
/// @param summary its abstracts
/// @param claims its claims
/// @param json the whole document
record IndexedDocument(int number, String id, int day, List<String> subclasses, List<String> title, List<String> summary,
    List<String> claims, byte[] json) {

  static IndexedDocument of(int number, int day, PatentDocument document) {
    List<String> claims = document.claimSets().stream().flatMap(set -> set.claims().stream()).map(Claim::text).toList();
    return new IndexedDocument(number, document.id(), day,
        document.symbols("IPC").stream().filter(symbol -> symbol.length() >= 4).map(symbol -> symbol.substring(0, 4))
            .distinct().toList(),
        document.titles().stream().map(LocalizedText::text).toList(),
        document.abstracts().stream().map(LocalizedText::text).toList(), claims,
        DocumentJson.bytes(document));
  }

  /// Every paragraph.
  List<String> paragraphs() {
    return Stream.of(title, summary, claims).flatMap(List::stream).toList();
  }
}
