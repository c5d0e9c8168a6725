package org.patentbeacon.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.matrix.Annotated;
import org.patentbeacon.analysis.matrix.EffectMatrix;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.AnnotationField;
import org.patentbeacon.sector.BilingualName;
import org.patentbeacon.sector.Mark;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.TopicTree;
import org.patentbeacon.table.Wording;

/// The technique–effect matrix of a sector: its topics at the top are the means, the values of its first field with a rule the effects.
final class SectorEffects {
  private SectorEffects() {}

  /// The matrix; `null` without a bound sector, topics or such a field.
  static @Nullable EffectMatrix of(PatentDatabase database, PatentSet set, @Nullable Sector sector) throws IOException {
    if (sector == null || database.sectors().sector(sector.about().id()).isEmpty()) {
      return null;
    }
    Optional<AnnotationField> field = sector.fields().stream()
        .filter(one -> one.values().stream().anyMatch(value -> value.rule() != null)).findFirst();
    List<TopicTree.Node> topics = sector.topics().nodes().stream().filter(node -> node.above().size() == 1).toList();
    if (field.isEmpty() || topics.isEmpty()) {
      return null;
    }
    List<Annotated.Value> means = new ArrayList<>();
    for (TopicTree.Node node : topics) {
      BilingualName name = node.topic().name();
      means.add(value(database, set, new Wording(name.in("zh"), name.in("en")), "TOPIC=\"" + node.path() + "\""));
    }
    List<Annotated.Value> effects = new ArrayList<>();
    for (AnnotationField.Value value : field.get().values()) {
      effects.add(value(database, set, new Wording(value.name(), value.name()), "TAG=\"" + field.get().name() + "/" + value.name() + "\""));
    }
    return EffectMatrix.of(set, new Annotated(new Wording("技术手段（专题）", "means (topic)"), means),
        new Annotated(new Wording(field.get().name(), field.get().name()), effects), byHand(sector, field.get()));
  }

  private static Annotated.Value value(PatentDatabase database, PatentSet set, Wording label, String clause) throws IOException {
    Set<String> found = new HashSet<>(database.table(set.query(clause)).numbers().publication().dictionary());
    return new Annotated.Value(label, clause, found);
  }

  private static Annotated.Value byHand(Sector sector, AnnotationField field) {
    Set<String> marked = sector.rows().marks().stream().filter(mark -> mark.field().equals(field.name()) && mark.set())
        .map(Mark::document).map(document -> document.id()).collect(Collectors.toSet());
    return new Annotated.Value(new Wording("", ""), "", marked);
  }
}
