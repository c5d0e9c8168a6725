package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which of several records of one source is the newest: rule 2 of the document model, section "Merging".
///
/// Of two with a vintage the greater vintage is newer. Where one has none, the later import is newer.
final class Recency {
  private Recency() {}

  /// One coming of a part: a part that came again with equal content has several.
  private record Arrival(PatentDocument part, long batch, @Nullable PartialDate vintage) {}

  /// The parts of one source, given in order of arrival, the newest first.
  static List<PatentDocument> newestFirst(List<PatentDocument> parts) {
    if (parts.size() == 1) {
      return parts;
    }
    List<Arrival> order = new ArrayList<>();
    for (Arrival arrival : arrivals(parts)) {
      order.add(place(order, arrival), arrival);
    }
    return List.copyOf(new LinkedHashSet<>(order.reversed().stream().map(Arrival::part).toList()));
  }

  /// Within a batch in the order of the parts.
  private static List<Arrival> arrivals(List<PatentDocument> parts) {
    List<Arrival> arrivals = new ArrayList<>();
    for (PatentDocument part : parts) {
      if (part.source().isEmpty()) {
        arrivals.add(new Arrival(part, 0, null));
      }
      for (Provenance source : part.source()) {
        if (source.format().equals(SourceParts.formatOf(part))) {
          arrivals.add(new Arrival(part, batch(source), source.vintage()));
        }
      }
    }
    arrivals.sort(Comparator.comparingLong(Arrival::batch));
    return arrivals;
  }

  private static long batch(Provenance source) {
    String batch = source.batch();
    return batch != null && batch.matches("\\d{1,18}") ? Long.parseLong(batch) : 0;
  }

  /// After everything that came before, except after a record of a greater vintage.
  private static int place(List<Arrival> order, Arrival arrival) {
    for (int i = 0; arrival.vintage != null && i < order.size(); i++) {
      PartialDate other = order.get(i).vintage;
      if (other != null && other.compareTo(arrival.vintage) > 0) {
        return i;
      }
    }
    return order.size();
  }

  /// The greatest vintage under which a part came; absent when it came without.
  static @Nullable PartialDate vintage(PatentDocument part) {
    PartialDate newest = null;
    for (Provenance source : part.source()) {
      PartialDate vintage = source.vintage();
      boolean own = source.format().equals(SourceParts.formatOf(part));
      if (own && vintage != null && (newest == null || vintage.compareTo(newest) > 0)) {
        newest = vintage;
      }
    }
    return newest;
  }
}
