package org.patentbeacon.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;

/// What joins a document to others of its families. It depends on the document alone.
///
/// @param document the id of the document
/// @param application the canonical number of its application; where that is not known its publication number without kind
/// @param simple what joins it to its simple family, at least one
/// @param extended what joins it to its extended family, at least one
public record FamilyLinks(String document, String application, List<FamilyLink> simple, List<FamilyLink> extended) {
  /// Between the counted priorities of a node.
  static final String AND = "+";

  private static final String APPLICATION = "A:";
  private static final String PRIORITIES = "S:";
  private static final String SOURCE = "F:";

  /// Copies the lists.
  public FamilyLinks {
    simple = List.copyOf(simple);
    extended = List.copyOf(extended);
  }

  /// {@return the links of a document}
  ///
  /// @param document the document
  public static FamilyLinks of(PatentDocument document) {
    String application = application(document);
    return new FamilyLinks(document.id(), application, simple(document, application), extended(document, application));
  }

  /// {@return the number under which publications of one application are known}
  ///
  /// @param document one of them
  public static String application(PatentDocument document) {
    Application application = document.application();
    if (application != null && application.id() != null) {
      return application.id();
    }
    Publication publication = document.publication();
    return publication == null ? document.id() : publication.authority() + publication.number();
  }

  /// {@return the key of the counted priorities of a document, which the members of its simple family share as far as the
  /// document alone tells: without what divisions, sources and hands join}
  ///
  /// @param document the document
  public static String key(PatentDocument document) {
    return counted(document, application(document), Set.of());
  }

  private static String counted(PatentDocument document, String application, Set<String> parents) {
    SortedSet<String> counted = new TreeSet<>();
    for (Priority priority : document.priorities()) {
      String number = number(priority);
      if (number != null && !parents.contains(number) && !Boolean.FALSE.equals(priority.active())) {
        counted.add(number);
      }
    }
    if (counted.isEmpty()) {
      counted.add(application);
    }
    return PRIORITIES + String.join(AND, counted);
  }

  /// Equal sets of counted priorities. A division or continuation does not count the application it comes from, whose
  /// family it joins; without priorities an application counts itself; priorities marked as not active do not count.
  private static List<FamilyLink> simple(PatentDocument document, String application) {
    Set<String> parents = document.related().stream().filter(FamilyLinks::isChild).map(RelatedDocument::application)
        .filter(parent -> parent != null && !parent.equals(application)).collect(Collectors.toCollection(TreeSet::new));
    List<FamilyLink> links = new ArrayList<>();
    links.add(new FamilyLink(counted(document, application, parents), FamilyReason.SAME_PRIORITIES));
    links.add(new FamilyLink(APPLICATION + application, FamilyReason.SAME_APPLICATION));
    parents.forEach(parent -> links.add(new FamilyLink(APPLICATION + parent, FamilyReason.PARENT)));
    links.addAll(stated(document));
    return links;
  }

  private static boolean isChild(RelatedDocument related) {
    return related.relation() == RelationKind.DIVISION_OF || related.relation() == RelationKind.CONTINUATION_OF;
  }

  /// Everything that names the same application.
  private static List<FamilyLink> extended(PatentDocument document, String application) {
    List<FamilyLink> links = new ArrayList<>();
    links.add(new FamilyLink(APPLICATION + application, FamilyReason.SAME_APPLICATION));
    for (Priority priority : document.priorities()) {
      add(links, number(priority), FamilyReason.PRIORITY);
    }
    for (RelatedDocument related : document.related()) {
      add(links, related.application(), FamilyReason.RELATED);
    }
    if (document.pct() != null) {
      add(links, document.pct().application(), FamilyReason.INTERNATIONAL);
    }
    links.addAll(stated(document));
    return links;
  }

  private static void add(List<FamilyLink> links, @Nullable String application, FamilyReason reason) {
    String node = APPLICATION + application;
    if (application != null && links.stream().noneMatch(link -> link.node().equals(node))) {
      links.add(new FamilyLink(node, reason));
    }
  }

  private static @Nullable String number(Priority priority) {
    if (priority.id() != null) {
      return priority.id();
    }
    return priority.number() == null ? null : (priority.authority() == null ? "" : priority.authority() + " ") + priority.number();
  }

  /// The family as a source of worldwide data numbers it. Other sources number families of their own.
  private static List<FamilyLink> stated(PatentDocument document) {
    FamilyStatement statement = document.family();
    return statement != null && "docdb".equals(statement.origin()) && statement.simpleId() != null
        ? List.of(new FamilyLink(SOURCE + statement.simpleId(), FamilyReason.FAMILY_FROM_SOURCE)) : List.of();
  }
}
