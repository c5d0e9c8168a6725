package org.patentbeacon.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How likely each term is said by which terms of the other language: Model 1, by expectation and maximisation.
///
/// Of a term only those of the other language are kept that ever stood in its translations.
final class TranslationModel {
  /// The terms that stood in translations of a term, ascending, per term.
  private final int[][] targets;
  private final double[][] likelihoods;

  private TranslationModel(int[][] targets) {
    this.targets = targets;
    this.likelihoods = new double[targets.length][];
    for (int source = 0; source < targets.length; source++) {
      likelihoods[source] = new double[targets[source].length];
      Arrays.fill(likelihoods[source], 1.0 / Math.max(1, targets[source].length));
    }
  }

  /// Learns.
  ///
  /// @param from the texts, each with its terms
  /// @param to their translations
  /// @param terms the number of different terms in the texts
  static TranslationModel of(List<int[]> from, List<int[]> to, int terms, int rounds) {
    TranslationModel model = new TranslationModel(together(from, to, terms));
    int[][] places = new int[from.size()][];
    for (int text = 0; text < places.length; text++) {
      places[text] = model.places(from.get(text), to.get(text));
    }
    for (int round = 0; round < rounds; round++) {
      model.learn(from, places);
    }
    return model;
  }

  private static int[][] together(List<int[]> from, List<int[]> to, int terms) {
    List<List<int[]>> translations = new ArrayList<>();
    for (int term = 0; term < terms; term++) {
      translations.add(new ArrayList<>());
    }
    for (int i = 0; i < from.size(); i++) {
      for (int term : from.get(i)) {
        translations.get(term).add(to.get(i));
      }
    }
    int[][] together = new int[terms][];
    for (int term = 0; term < terms; term++) {
      together[term] = translations.get(term).stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    }
    return together;
  }

  /// Where the terms of a translation stand among the targets of each term of a text: those of one target side by side.
  private int[] places(int[] text, int[] translation) {
    int[] places = new int[text.length * translation.length];
    int next = 0;
    for (int target : translation) {
      for (int source : text) {
        places[next++] = Arrays.binarySearch(targets[source], target);
      }
    }
    return places;
  }

  private void learn(List<int[]> from, int[][] places) {
    double[][] counts = new double[targets.length][];
    for (int source = 0; source < targets.length; source++) {
      counts[source] = new double[targets[source].length];
    }
    for (int text = 0; text < places.length; text++) {
      int[] sources = from.get(text);
      for (int target = 0; target < places[text].length; target += sources.length) {
        share(sources, places[text], target, counts);
      }
    }
    for (int source = 0; source < targets.length; source++) {
      double total = Arrays.stream(counts[source]).sum();
      for (int place = 0; place < counts[source].length; place++) {
        likelihoods[source][place] = counts[source][place] / total;
      }
    }
  }

  /// Shares a target among the terms of a text, by how likely each says it.
  private void share(int[] sources, int[] places, int from, double[][] counts) {
    double sum = 0;
    for (int i = 0; i < sources.length; i++) {
      sum += likelihoods[sources[i]][places[from + i]];
    }
    for (int i = 0; i < sources.length; i++) {
      int place = places[from + i];
      counts[sources[i]][place] += likelihoods[sources[i]][place] / sum;
    }
  }

  /// How likely a term is said by a term of the other language; 0 where they never met.
  double likelihood(int source, int target) {
    int place = Arrays.binarySearch(targets[source], target);
    return place < 0 ? 0 : likelihoods[source][place];
  }

  /// The likeliest terms of the other language with their likelihood, the likeliest first.
  Map<Integer, Double> likeliest(int source, int most) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < targets[source].length; place++) {
      places.add(place);
    }
    places.sort(Comparator.comparingDouble((Integer place) -> likelihoods[source][place]).reversed()
        .thenComparing(Comparator.naturalOrder()));
    Map<Integer, Double> likeliest = new LinkedHashMap<>();
    places.stream().limit(most).forEach(place -> likeliest.put(targets[source][place], likelihoods[source][place]));
    return likeliest;
  }
}
