package org.patentbeacon.sector.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.sector.AnnotationField;
import org.patentbeacon.sector.Cluster;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Member;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.sector.TopicTree;
import org.patentbeacon.sector.topic.SectorTags;
import org.patentbeacon.table.Wording;

/// Ids and names that stand for two things.
final class Duplicates {
  private final List<Finding> findings = new ArrayList<>();

  private Duplicates() {}

  static List<Finding> of(Sector sector) {
    Duplicates duplicates = new Duplicates();
    List<Topic> topmost = sector.topics().root().topic().children();
    duplicates.ids(topmost.stream().flatMap(Topic::all).toList());
    duplicates.siblings(topmost);
    duplicates.clusters(sector.about().clusters());
    duplicates.fields(sector.fields());
    duplicates.stays(sector.members().roster());
    return duplicates.findings;
  }

  private void ids(List<Topic> topics) {
    Map<String, Place> first = new HashMap<>();
    for (Topic topic : topics) {
      check(first, topic.id(), topic.place(), topic.subject(), new Wording("节点 id ", "topic id "));
    }
  }

  private void siblings(List<Topic> siblings) {
    Map<String, Place> first = new HashMap<>();
    for (Topic topic : siblings) {
      check(first, TopicTree.normal(topic.name().zh()), topic.place(), topic.subject(), new Wording("同级节点名称 ", "sibling name "));
      siblings(topic.children());
    }
  }

  private void clusters(List<Cluster> clusters) {
    Map<String, Place> first = new HashMap<>();
    clusters.forEach(cluster -> check(first, cluster.id(), cluster.place(), null, new Wording("集群 id ", "cluster id ")));
  }

  /// Names are compared as queries compare them.
  private void fields(List<AnnotationField> fields) {
    Map<String, Place> first = new HashMap<>();
    for (AnnotationField field : fields) {
      check(first, SectorTags.code(field.name()), field.place(), null, new Wording("标引字段 ", "field "));
      Map<String, Place> values = new HashMap<>();
      field.values().forEach(value -> check(values, SectorTags.code(value.name()), field.place(), null,
          new Wording("标引字段 " + field.name() + " 的值 ", "value of the field " + field.name() + " ")));
    }
  }

  private void check(Map<String, Place> first, String name, Place place, @Nullable Wording subject, Wording what) {
    Place other = name.isEmpty() ? null : first.putIfAbsent(name, place);
    if (other != null) {
      findings.add(Finding.error(place, subject, new Wording("%s“%s”已在第 %d 行".formatted(what.zh().strip(), name, other.line()),
          "%s '%s' is given in line %d already".formatted(what.en().strip(), name, other.line()))));
    }
  }

  /// A stay meets an earlier one of the same enterprise, in whatever cluster.
  private void stays(List<Member> roster) {
    Map<String, List<Member>> known = new HashMap<>();
    for (Member stay : roster) {
      List<Member> earlier = known.computeIfAbsent(stay.enterprise(), _ -> new ArrayList<>());
      earlier.stream().filter(stay::meets).findFirst().ifPresent(other -> findings.add(Finding.error(stay.place(), null,
          new Wording("企业 %s 在第 %d 行已列入同一时期".formatted(stay.enterprise(), other.place().line()),
              "enterprise %s is in the roster at this time by line %d already".formatted(stay.enterprise(), other.place().line())))));
      earlier.add(stay);
    }
  }
}
