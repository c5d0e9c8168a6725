package org.patentbeacon.similar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds which of some passages is nearest to a text in meaning, by the models that understand the language of both. The passages are
/// read once.
public final class NearestPassages {
  private final List<Read> read = new ArrayList<>();

  /// Passages as a model has read them.
  ///
  /// @param model the model
  /// @param places which of the passages it understands
  /// @param vectors their vectors
  private record Read(MeaningSource model, List<Integer> places, List<float[]> vectors) {}

  /// A passage and how near it is.
  ///
  /// @param passage its place, from 0
  /// @param cosine how near, up to 1
  public record Near(int passage, double cosine) {}

  /// Reads passages.
  ///
  /// @param models the models; where there are none, nothing is near
  /// @param passages the passages
  public NearestPassages(List<MeaningSource> models, List<String> passages) {
    for (MeaningSource model : models) {
      List<Integer> places = understood(model, passages);
      if (!places.isEmpty()) {
        read.add(new Read(model, places, model.vectors(places.stream().map(passages::get).toList())));
      }
    }
  }

  private static List<Integer> understood(MeaningSource model, List<String> texts) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean says = texts.get(i).codePoints().anyMatch(Character::isLetterOrDigit);
      if (says && model.embedding().languages().include(Passage.of(texts.get(i), 1).lang())) {
        places.add(i);
      }
    }
    return places;
  }

  /// {@return for each of some texts the nearest passage; `null` for one that no model understands}
  ///
  /// @param texts the texts
  public List<@Nullable Near> nearest(List<String> texts) {
    List<@Nullable Near> nearest = new ArrayList<>(Collections.nCopies(texts.size(), null));
    for (Read one : read) {
      List<Integer> places = understood(one.model, texts);
      List<float[]> vectors = places.isEmpty() ? List.of() : one.model.vectors(places.stream().map(texts::get).toList());
      for (int i = 0; i < places.size(); i++) {
        nearest.set(places.get(i), nearer(nearest.get(places.get(i)), one, vectors.get(i)));
      }
    }
    return nearest;
  }

  private static @Nullable Near nearer(@Nullable Near best, Read read, float[] vector) {
    @Nullable Near nearest = best;
    for (int i = 0; i < read.places.size(); i++) {
      double cosine = cosine(vector, read.vectors.get(i));
      if (nearest == null || cosine > nearest.cosine) {
        nearest = new Near(read.places.get(i), cosine);
      }
    }
    return nearest;
  }

  /// Vectors of models have the length 1.
  private static double cosine(float[] one, float[] other) {
    double product = 0;
    for (int i = 0; i < one.length; i++) {
      product += (double) one[i] * other[i];
    }
    return product;
  }
}
