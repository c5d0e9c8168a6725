package org.patentbeacon.benchmarks.quality;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is known about the documents of one topic.
///
/// @param grades by document: above zero is relevant, and more is better; zero and below is not. A document without a grade
///   counts as not relevant
record Judgements(Map<String, Integer> grades) {
  Judgements {
    grades = Collections.unmodifiableMap(new TreeMap<>(grades));
  }

  /// Documents that are relevant, all equally.
  static Judgements relevant(Collection<String> documents) {
    Map<String, Integer> grades = new TreeMap<>();
    documents.forEach(document -> grades.put(document, 1));
    return new Judgements(grades);
  }

  boolean isRelevant(String document) {
    return gain(document) > 0;
  }

  /// The grade where it is above zero, otherwise zero.
  int gain(String document) {
    return Math.max(0, grades.getOrDefault(document, 0));
  }

  /// The number of relevant documents.
  int relevant() {
    return (int) grades.values().stream().filter(grade -> grade > 0).count();
  }

  /// The grades of the relevant documents, the highest first: those of the best ranking there is.
  List<Integer> idealGains() {
    return grades.values().stream().filter(grade -> grade > 0).sorted(Comparator.reverseOrder()).toList();
  }
}
