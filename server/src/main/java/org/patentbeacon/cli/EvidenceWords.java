package org.patentbeacon.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patentbeacon.similar.Evidence;
import org.patentbeacon.similar.Shared.How;
import org.patentbeacon.similar.Signal;

/// Why a document is near, in words: `词语 第1：发光二极管；热管`.
final class EvidenceWords {
  /// How many shared things of one sort are told; of the others their number.
  private static final int MOST = 5;

  private final Shared shared;

  /// @param shared says which language
  EvidenceWords(Shared shared) {
    this.shared = shared;
  }

  String of(Evidence evidence) {
    String place = name(evidence.signal()) + shared.say(" 第", " #") + evidence.rank();
    if (evidence.signal() == Signal.MEANING) {
      // The score of a vector is (1 + cosine) / 2.
      return place + String.format(Locale.ROOT, shared.say("（余弦 %.2f）", " (cosine %.2f)"), 2 * evidence.score() - 1);
    }
    Map<How, List<String>> byHow = new EnumMap<>(How.class);
    evidence.shared().forEach(one -> byHow.computeIfAbsent(one.how(), how -> new ArrayList<>()).add(one.what()));
    List<String> parts = new ArrayList<>();
    byHow.forEach((how, what) -> parts.add(part(how, what)));
    return parts.isEmpty() ? place : place + shared.say("：", ": ") + String.join(shared.say("；", "; "), parts);
  }

  private String name(Signal signal) {
    return switch (signal) {
      case WORDS -> shared.say("词语", "words");
      case MEANING -> shared.say("语义", "meaning");
      case TRANSLATION -> shared.say("译词", "translation");
      case CITATIONS -> shared.say("引证", "citations");
      case CLASSES -> shared.say("分类", "classes");
    };
  }

  private String part(How how, List<String> what) {
    return switch (how) {
      case WORDS, TRANSLATION, CLASS -> listed(what);
      case CITES -> shared.say("本件引用它", "the seed cites it");
      case CITED_BY -> shared.say("它引用 ", "it cites ") + listed(what);
      case BOTH_CITE -> shared.say("都引用 ", "both cite ") + listed(what);
      case BOTH_CITED_BY -> shared.say("都被引用于 ", "both cited by ") + listed(what);
    };
  }

  private String listed(List<String> what) {
    String first = String.join(shared.say("；", "; "), what.stream().limit(MOST).toList());
    int rest = what.size() - MOST;
    return rest <= 0 ? first : first + shared.say("；另 " + rest + " 项", "; and " + rest + " more");
  }
}
