package org.patentbeacon.sector.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.table.EditDistance;
import org.patentbeacon.sector.AnnotationField;
import org.patentbeacon.sector.Cluster;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Mark;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.table.Wording;

/// Names that refer to nothing: anchors, topics, fields and their values, clusters.
final class UnknownNames {
  private static final int FAR = 1_000;
  private static final Wording TOPIC = new Wording("节点", "topic");

  private final Sector sector;
  private final List<Finding> findings = new ArrayList<>();

  private UnknownNames(Sector sector) {
    this.sector = sector;
  }

  static List<Finding> of(Sector sector) {
    UnknownNames names = new UnknownNames(sector);
    names.anchors();
    names.topics();
    names.marks();
    names.clusters();
    return names.findings;
  }

  private void anchors() {
    List<String> known = List.copyOf(sector.about().anchors().keySet());
    sector.topics().root().topic().all().forEach(topic -> {
      if (topic.anchor() != null && !topic.anchor().equals(Topic.NO_ANCHOR)) {
        check(topic.anchor(), known, topic.place(), topic.subject(), new Wording("锚", "anchor"));
      }
    });
  }

  private void topics() {
    List<String> known = sector.topics().nodes().stream().map(node -> node.topic().id()).toList();
    sector.about().clusters().forEach(cluster -> cluster.topics().forEach(topic ->
        check(topic, known, cluster.place(), null, TOPIC)));
    sector.rows().documents().forEach(row -> check(row.topic(), known, row.place(), null, TOPIC));
    sector.rows().samples().forEach(sample -> check(sample.topic(), known, sample.place(), null, TOPIC));
  }

  private void marks() {
    List<String> known = sector.fields().stream().map(AnnotationField::name).toList();
    for (Mark mark : sector.rows().marks()) {
      Optional<AnnotationField> field = sector.fields().stream().filter(one -> one.name().equals(mark.field())).findFirst();
      check(mark.field(), known, mark.place(), null, new Wording("标引字段", "field"));
      field.ifPresent(found -> check(mark.value(), found.values().stream().map(AnnotationField.Value::name).toList(),
          mark.place(), null, new Wording("标引字段 " + mark.field() + " 的值", "value of the field " + mark.field())));
    }
  }

  private void clusters() {
    List<String> known = sector.about().clusters().stream().map(Cluster::id).toList();
    Wording cluster = new Wording("集群", "cluster");
    sector.members().roster().forEach(stay -> check(stay.cluster(), known, stay.place(), null, cluster));
    sector.members().targets().forEach(target -> check(target.cluster(), known, target.place(), null, cluster));
  }

  private void check(String name, List<String> known, Place place, @Nullable Wording subject, Wording what) {
    if (!known.contains(name)) {
      findings.add(Finding.error(place, subject, message(what, name, known)));
    }
  }

  /// That a name is unknown, and the nearest known one.
  static Wording message(Wording what, String name, List<String> known) {
    Optional<String> near = known.stream().min(Comparator.comparingInt(one -> EditDistance.of(name, one, FAR)));
    return new Wording("未知的%s“%s”%s".formatted(what.zh(), name, near.map(one -> "，最接近的是“" + one + "”").orElse("")),
        "unknown %s '%s'%s".formatted(what.en(), name, near.map(one -> "; the nearest known one is '" + one + "'").orElse("")));
  }
}
