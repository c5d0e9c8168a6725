package org.patentbeacon.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The links of documents with what was corrected by hand.
///
/// Whole applications are joined and split. An application that is split from another keeps nothing of what was computed,
/// only what joins it by hand; but only where the two would be in one family.
final class CorrectedLinks {
  /// Between the two documents of a node.
  static final String WITH = "=";

  private final List<FamilyLinks> documents;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<FamilyCorrection> corrections;
  private final Map<String, List<FamilyLink>> byHand = new HashMap<>();

  CorrectedLinks(List<FamilyLinks> documents, List<FamilyCorrection> corrections) {
    this.documents = documents;
    for (int document = 0; document < documents.size(); document++) {
      places.put(documents.get(document).document(), document);
    }
    this.corrections = corrections.stream()
        .filter(row -> places.containsKey(row.document()) && places.containsKey(row.other())).toList();
  }

  /// The links of each document, with those by hand.
  List<List<FamilyLink>> joined() {
    for (FamilyCorrection row : corrections) {
      if (row.kind() == FamilyCorrection.Kind.JOIN) {
        FamilyLink link = new FamilyLink("H:" + row.document() + WITH + row.other(), FamilyReason.BY_HAND);
        List.of(row.document(), row.other()).forEach(id -> byHand.computeIfAbsent(application(id), _ -> new ArrayList<>()).add(link));
      }
    }
    List<List<FamilyLink>> links = new ArrayList<>();
    for (FamilyLinks document : documents) {
      List<FamilyLink> all = new ArrayList<>(document.simple());
      all.addAll(byHand.getOrDefault(document.application(), List.of()));
      links.add(all);
    }
    return links;
  }

  private String application(String document) {
    return documents.get(place(document)).application();
  }

  private int place(String document) {
    return Objects.requireNonNull(places.get(document), document);
  }

  /// The links of each document once applications have left families.
  ///
  /// @param joined the links before
  /// @param components what hangs together by them
  List<List<FamilyLink>> split(List<List<FamilyLink>> joined, Components components) {
    Set<String> leaving = new TreeSet<>();
    for (FamilyCorrection row : corrections) {
      boolean together = components.find(place(row.document())) == components.find(place(row.other()));
      if (row.kind() == FamilyCorrection.Kind.SPLIT && together) {
        leaving.add(application(row.document()));
      }
    }
    List<List<FamilyLink>> links = new ArrayList<>();
    for (int document = 0; document < documents.size(); document++) {
      String application = documents.get(document).application();
      links.add(leaving.contains(application) ? alone(application) : joined.get(document));
    }
    return links;
  }

  private List<FamilyLink> alone(String application) {
    List<FamilyLink> links = new ArrayList<>(byHand.getOrDefault(application, List.of()));
    links.add(new FamilyLink("X:" + application, FamilyReason.SAME_APPLICATION));
    return links;
  }
}
