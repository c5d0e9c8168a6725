package org.patentbeacon.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The families of some documents. The order in which the documents are given decides nothing.
public final class Families {
  private final List<Family> families;
  private final Map<String, Family> byDocument = new HashMap<>();

  private Families(List<Family> families) {
    this.families = families;
    families.forEach(family -> family.members().forEach(member -> byDocument.put(member.document(), family)));
  }

  /// {@return the simple families of documents, corrected by hand}
  ///
  /// @param documents the links of each, a document once
  /// @param corrections the corrections; those that name a document that is not there wait for it
  public static Families simple(Collection<FamilyLinks> documents, List<FamilyCorrection> corrections) {
    List<FamilyLinks> sorted = sorted(documents);
    CorrectedLinks corrected = new CorrectedLinks(sorted, corrections);
    List<List<FamilyLink>> links = corrected.joined();
    links = corrected.split(links, Components.of(links));
    return of("S:", sorted, links);
  }

  /// {@return the extended families of documents}
  ///
  /// @param documents the links of each, a document once
  public static Families extended(Collection<FamilyLinks> documents) {
    List<FamilyLinks> sorted = sorted(documents);
    return of("E:", sorted, sorted.stream().map(FamilyLinks::extended).toList());
  }

  private static List<FamilyLinks> sorted(Collection<FamilyLinks> documents) {
    return documents.stream().sorted(Comparator.comparing(FamilyLinks::document)).toList();
  }

  private static Families of(String prefix, List<FamilyLinks> documents, List<List<FamilyLink>> links) {
    Components components = Components.of(links);
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int document = 0; document < documents.size(); document++) {
      groups.computeIfAbsent(components.find(document), _ -> new ArrayList<>()).add(document);
    }
    return new Families(groups.values().stream().map(group -> family(prefix, group, documents, links)).toList());
  }

  private static Family family(String prefix, List<Integer> group, List<FamilyLinks> documents, List<List<FamilyLink>> links) {
    Map<String, Integer> shared = new HashMap<>();
    Set<String> applications = new TreeSet<>(ApplicationOrder.BY_OFFICE_AND_NUMBER);
    for (int document : group) {
      links.get(document).forEach(link -> shared.merge(link.node(), 1, Integer::sum));
      applications.add(documents.get(document).application());
    }
    List<Family.Member> members = new ArrayList<>();
    for (int document : group) {
      List<FamilyLink> because = links.get(document).stream().filter(link -> shared.getOrDefault(link.node(), 0) > 1).toList();
      members.add(new Family.Member(documents.get(document).document(), documents.get(document).application(), because));
    }
    return new Family(prefix + applications.iterator().next(), members);
  }

  /// {@return the families, in the order of the first of their documents}
  public List<Family> all() {
    return families;
  }

  /// {@return the family of a document; empty when the document is not there}
  ///
  /// @param document the id of the document
  public Optional<Family> of(String document) {
    return Optional.ofNullable(byDocument.get(document));
  }
}
