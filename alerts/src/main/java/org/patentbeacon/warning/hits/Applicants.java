package org.patentbeacon.warning.hits;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.table.Wording;

/// Whose some families are, those with the most first.
///
/// @param families how many families, by applicant
record Applicants(Map<String, Integer> families) {
  private static final int NAMED = 3;

  /// The first applicants of documents, one of each family.
  static Applicants of(Collection<PatentDocument> documents) {
    Map<String, Integer> families = new TreeMap<>();
    documents.forEach(document -> document.parties(PartyRole.APPLICANT).stream().findFirst().map(Party::name)
        .ifPresent(name -> families.merge(name.shown(), 1, Integer::sum)));
    return new Applicants(families);
  }

  /// Who they are, in a sentence; empty when no document names one.
  Wording sentence() {
    List<Map.Entry<String, Integer>> most = families.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .limit(NAMED).toList();
    if (most.isEmpty()) {
      return new Wording("", "");
    }
    int more = families.size() - most.size();
    String zh = most.stream().map(one -> one.getKey() + " " + one.getValue() + " 族").collect(Collectors.joining("、"));
    String en = most.stream().map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "));
    return new Wording("申请人：" + zh + (more > 0 ? "，另有 " + more + " 个申请人" : "") + "。",
        " Applicants, with their families: " + en + (more > 0 ? " and " + more + " more applicants." : "."));
  }
}
