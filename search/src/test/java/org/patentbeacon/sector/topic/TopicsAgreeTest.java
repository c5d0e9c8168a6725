package org.patentbeacon.sector.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.PatentNumber;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.sector.BilingualName;
import org.patentbeacon.sector.DocumentRow;
import org.patentbeacon.sector.DocumentRow.Action;
import org.patentbeacon.sector.Exclusion;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.SectorLimits;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.sector.Signed;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.sector.TopicTree;
import org.patentbeacon.sector.TopicTree.Node;

/// What topics hold, by the words of the definition and by the tree they become: random topics, rows and documents.
class TopicsAgreeTest {
  private static final Place PLACE = new Place("topics.yaml", 1);
  private static final String WORDS = "abcdef";

  /// A publication with its application, its family and the words it is found by.
  private record Publication(PublicationNumber number, ApplicationNumber application, int family, String words) {}

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final List<Publication> documents = new ArrayList<>();
  private int ids;

  @RepeatedTest(300)
  void treesHoldWhatTheDefinitionSays() {
    for (int i = 0; i < 24; i++) {
      int application = random.nextInt(14);
      documents.add(new Publication(new PublicationNumber("CN", "1000000" + (10 + i), "A"),
          new ApplicationNumber("CN", "2020100000" + (10 + application)), application / 2,
          "" + word().charAt(0) + word().charAt(0) + word().charAt(0)));
    }
    Map<String, SectorQuery> anchors = new LinkedHashMap<>(Map.of("x", query(word()), "y", query(word() + " or " + word())));
    TopicTree tree = new TopicTree(new BilingualName("照明", "lighting"), topics(0));
    Sector sector = new Sector(new Sector.About("s", new BilingualName("照明", "lighting"), Dialect.BEACON, anchors, List.of(),
        SectorLimits.DEFAULT), tree, new Sector.Rows(rows(tree), List.of(), List.of(), List.of()), AliasTable.empty(),
        List.of(), new Sector.Members(List.of(), List.of(), List.of()));
    SectorTopics topics = new SectorTopics(sector, this::application);
    for (String path : tree.paths()) {
      Node node = tree.at(path).orElseThrow();
      for (boolean below : List.of(true, false)) {
        PatentQuery query = topics.holds(path.replaceFirst("照明", "lighting"), below ? Reach.BELOW : Reach.EXACT).orElseThrow();
        assertThat(found(query)).as("%s of seed %d, below %s: %s", path, seed, below, query)
            .isEqualTo(new TreeSet<>(defined(sector, node, below)));
      }
    }
    assertThat(topics.holds("照明/none", Reach.BELOW)).isEmpty();
    assertThat(topics.holds("other", Reach.BELOW)).isEmpty();
  }

  private List<Topic> topics(int depth) {
    List<Topic> topics = new ArrayList<>();
    for (int i = random.nextInt(depth == 0 ? 3 : 2) + (depth == 0 ? 1 : 0); i > 0; i--) {
      String id = "n-" + ids++;
      String anchor = List.of("", "", "x", "y", Topic.NO_ANCHOR).get(random.nextInt(5));
      List<Exclusion> exclusions = random.nextInt(3) == 0 ? List.of(new Exclusion(query(word()), "why")) : List.of();
      topics.add(new Topic(id, BilingualName.of(id), anchor.isEmpty() ? null : anchor,
          random.nextInt(4) == 0 ? null : query(random.nextBoolean() ? word() : word() + " or " + word()), exclusions,
          depth == 3 ? List.of() : topics(depth + 1), PLACE));
    }
    return topics;
  }

  /// Rows of known and unknown documents, no document twice on one topic.
  private List<DocumentRow> rows(TopicTree tree) {
    List<DocumentRow> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      String topic = tree.nodes().get(random.nextInt(tree.nodes().size())).topic().id();
      PublicationNumber document = random.nextInt(6) == 0 ? new PublicationNumber("CN", "999", "A")
          : documents.get(random.nextInt(documents.size())).number();
      if (seen.add(topic + document)) {
        rows.add(new DocumentRow(topic, document, random.nextBoolean() ? Action.INCLUDE : Action.EXCLUDE,
            random.nextBoolean() ? DocumentRow.Reach.APPLICATION : DocumentRow.Reach.FAMILY, new Signed("", null, "why"), PLACE));
      }
    }
    return rows;
  }

  private String word() {
    return String.valueOf(WORDS.charAt(random.nextInt(WORDS.length())));
  }

  private static SectorQuery query(String text) {
    return new SectorQuery(text, Dialect.BEACON, QueryParser.parse(text, Dialect.BEACON).tree(),
        new SectorQuery.Source(PLACE, false, null));
  }

  private Optional<PatentNumber> application(PublicationNumber number) {
    return documents.stream().filter(document -> document.number().equals(number)).findFirst()
        .map(Publication::application);
  }

  // The definition, section 4, word by word.

  private Set<String> defined(Sector sector, Node node, boolean below) {
    Set<String> held = new HashSet<>();
    for (Publication document : documents) {
      Optional<Action> decided = decided(sector, node, document);
      if (decided.map(action -> action == Action.INCLUDE).orElseGet(() -> owns(sector, node, document))) {
        held.add(document.number().id());
      }
    }
    if (below) {
      for (Topic child : node.topic().children()) {
        held.addAll(defined(sector, sector.topics().topic(child.id()).orElseThrow(), true));
      }
    }
    return held;
  }

  /// The row on the topic itself, that of the application before that of the family; else an exclusion above.
  private Optional<Action> decided(Sector sector, Node node, Publication document) {
    for (DocumentRow.Reach reach : DocumentRow.Reach.values()) {
      List<Action> actions = sector.rows().documents().stream().filter(row -> row.topic().equals(node.topic().id()))
          .filter(row -> row.reach() == reach && reaches(row, document)).map(DocumentRow::action).toList();
      if (!actions.isEmpty()) {
        return Optional.of(actions.contains(Action.INCLUDE) ? Action.INCLUDE : Action.EXCLUDE);
      }
    }
    for (Topic above : node.above()) {
      if (sector.rows().documents().stream().anyMatch(row -> row.topic().equals(above.id())
          && row.action() == Action.EXCLUDE && reaches(row, document))) {
        return Optional.of(Action.EXCLUDE);
      }
    }
    return Optional.empty();
  }

  private boolean reaches(DocumentRow row, Publication document) {
    return documents.stream().filter(other -> other.number().equals(row.document())).anyMatch(other ->
        row.reach() == DocumentRow.Reach.FAMILY ? other.family() == document.family()
            : other.application().equals(document.application()));
  }

  private static boolean owns(Sector sector, Node node, Publication document) {
    SectorQuery query = node.topic().query();
    if (query == null || !matches(query, document)) {
      return false;
    }
    String anchor = node.topic().anchor();
    for (Topic above : node.above()) {
      anchor = anchor == null ? above.anchor() : anchor;
    }
    if (anchor != null && !anchor.equals(Topic.NO_ANCHOR)
        && !matches(sector.about().anchors().get(anchor), document)) {
      return false;
    }
    List<Topic> line = new ArrayList<>(node.above());
    line.add(node.topic());
    return line.stream().flatMap(topic -> topic.exclusions().stream())
        .noneMatch(exclusion -> matches(exclusion.query(), document));
  }

  private static boolean matches(SectorQuery query, Publication document) {
    for (String word : query.text().split(" or ")) {
      if (document.words().contains(word)) {
        return true;
      }
    }
    return false;
  }

  // A query answered by a loop over the documents.

  private Set<String> found(PatentQuery query) {
    Set<String> found = new TreeSet<>();
    documents.stream().filter(document -> answers(query, document)).forEach(document -> found.add(document.number().id()));
    return found;
  }

  private boolean answers(PatentQuery query, Publication document) {
    return switch (query) {
      case PatentQuery.And and -> and.operands().stream().allMatch(one -> answers(one, document));
      case PatentQuery.Or or -> or.operands().stream().anyMatch(one -> answers(one, document));
      case PatentQuery.Not not -> answers(not.kept(), document)
          && not.removed().stream().noneMatch(one -> answers(one, document));
      case PatentQuery.All _ -> true;
      case PatentQuery.Text text -> document.words().contains(text.tokens().getFirst());
      case PatentQuery.NumberIs number -> switch (number.field()) {
        case "AN" -> document.application().id().equals(number.number());
        case "FAM" -> documents.stream().anyMatch(other -> other.number().id().equals(number.number())
            && other.family() == document.family());
        default -> throw new AssertionError(number);
      };
      default -> throw new AssertionError("no such clause was made: " + query);
    };
  }
}
