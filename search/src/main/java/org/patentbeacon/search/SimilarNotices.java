package org.patentbeacon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.patentbeacon.query.Notice;
import org.patentbeacon.query.NoticeCode;
import org.patentbeacon.similar.Signal;

/// What was asked for similar documents and could not speak, or not of every document.
final class SimilarNotices {
  private SimilarNotices() {}

  static List<Notice> of(Set<Signal> asked, Similarity similarity) throws IOException {
    List<Notice> notices = new ArrayList<>();
    if (asked.contains(Signal.TRANSLATION) && similarity.dictionary().current().entries().isEmpty()) {
      notices.add(Notice.ofAll(NoticeCode.NO_DICTIONARY, "TRANSLATION",
          "no term dictionary is there, documents in the other language are not found by words: beacon dictionary learn"));
    }
    if (asked.contains(Signal.MEANING)) {
      List<MeaningModels.State> models = similarity.models().states();
      long waiting = models.stream().mapToLong(MeaningModels.State::waiting).max().orElse(0);
      if (models.isEmpty()) {
        notices.add(Notice.ofAll(NoticeCode.NO_MODEL, "MEANING",
            "no model is named, similar meaning is not looked for: beacon meaning use"));
      } else if (waiting > 0) {
        notices.add(Notice.ofAll(NoticeCode.VECTORS_WAITING, Long.toString(waiting),
            waiting + " documents have no vector yet and are not found by meaning: beacon meaning update"));
      }
    }
    return notices;
  }
}
