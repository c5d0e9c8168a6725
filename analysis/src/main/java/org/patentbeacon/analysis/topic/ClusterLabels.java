package org.patentbeacon.analysis.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.text.ClassTerms;
import org.patentbeacon.analysis.text.Coherence;
import org.patentbeacon.analysis.unit.UnitTexts;
import org.patentbeacon.network.Partition;

/// What clusters are called: the terms that tell them from the others, each as people read it. A term that is part of a name
/// before it is none of its own.
final class ClusterLabels {
  /// So many of the telling terms are looked at for each that names a cluster.
  private static final int TRIED = 8;

  private final UnitTexts texts;
  private final TermWeights weights;
  private final Partition clusters;
  private final MapSpec spec;
  private final Map<String, Integer> codes = new HashMap<>();

  ClusterLabels(UnitTexts texts, TermWeights weights, Partition clusters, MapSpec spec) {
    this.texts = texts;
    this.weights = weights;
    this.clusters = clusters;
    this.spec = spec;
  }

  /// The names of a cluster.
  ///
  /// @param phrases as people read them
  /// @param coherence whether their terms occur together
  record Names(List<String> phrases, Coherence coherence) {}

  /// The names of all clusters.
  List<Names> names() {
    int[][] counts = new int[clusters.count()][weights.terms().length];
    for (int row = 0; row < weights.rows(); row++) {
      for (int at = weights.offsets()[row]; at < weights.offsets()[row + 1]; at++) {
        counts[clusters.groups()[row]][weights.columns()[at]] += weights.counts()[at];
      }
    }
    List<String> terms = Arrays.stream(weights.terms()).mapToObj(texts.table().terms()::get).toList();
    for (int column = 0; column < terms.size(); column++) {
      codes.put(terms.get(column), weights.terms()[column]);
    }
    ClassTerms telling = ClassTerms.of(terms, counts);
    TermPhrases phrases = TermPhrases.of(texts);
    List<Map<String, String>> chosen = new ArrayList<>();
    for (int cluster = 0; cluster < clusters.count(); cluster++) {
      chosen.add(chosen(telling.labels(cluster, TRIED * spec.labels()), phrases));
    }
    List<Set<String>> units = held(chosen.stream().flatMap(names -> names.keySet().stream()).collect(Collectors.toSet()));
    return chosen.stream().map(names -> new Names(List.copyOf(names.values()), Coherence.of(units, List.copyOf(names.keySet())))).toList();
  }

  /// Terms with their phrases, the most telling first.
  private Map<String, String> chosen(List<String> terms, TermPhrases phrases) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String term : terms) {
      String phrase = phrases.read(codes.getOrDefault(term, 0));
      boolean part = names.values().stream().anyMatch(name -> name.contains(phrase) || phrase.contains(name) || overlap(name, phrase));
      if (!part && names.size() < spec.labels()) {
        names.put(term, phrase);
      }
    }
    return names;
  }

  /// Whether both are cut out of one phrase: two characters of which one is the same, or longer ones that share three.
  private static boolean overlap(String name, String phrase) {
    if (isChinese(name) && IntStream.range(0, phrase.length() - 2).anyMatch(at -> name.contains(phrase.substring(at, at + 3)))) {
      return true;
    }
    return name.length() == 2 && phrase.length() == 2 && isChinese(name)
        && (name.charAt(1) == phrase.charAt(0) || phrase.charAt(1) == name.charAt(0));
  }

  private static boolean isChinese(String text) {
    return text.charAt(0) >= 0x2e80;
  }

  /// Which of some terms each unit of the map has.
  private List<Set<String>> held(Set<String> wanted) {
    return Arrays.stream(weights.units()).mapToObj(unit -> Arrays.stream(texts.distinct(unit)).mapToObj(texts.table().terms()::get)
        .filter(wanted::contains).collect(Collectors.toSet())).toList();
  }
}
