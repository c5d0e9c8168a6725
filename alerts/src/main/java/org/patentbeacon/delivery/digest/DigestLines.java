package org.patentbeacon.delivery.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.LetterDocument;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.watch.WatchKind;

/// Makes lines of notices that come in the order of the digest, so that the first line of an invention is its most urgent.
final class DigestLines {
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Draft> byInvention = new LinkedHashMap<>();

  private DigestLines() {}

  private record Draft(AlertNews notice, List<LetterDocument> documents, Map<String, AlsoMatched> also) {
    void add(AlertLetter letter) {
      if (!letter.alertId().equals(notice.letter().alertId())) {
        also.putIfAbsent(letter.alertId(), new AlsoMatched(letter.alertId(), letter.kind(), letter.title()));
      }
    }
  }

  /// What the lines of a sort of watch are about.
  private enum About {
    /// Each invention it found.
    EACH_INVENTION,
    /// One finding, which is told with a more urgent line when all its inventions are shown already.
    ONE_FINDING,
    /// A date or a figure, which is a fact of its own whatever else is told of the invention.
    FACT_OF_ITS_OWN
  }

  private static About about(WatchKind kind) {
    return switch (kind) {
      case QUERY, TOPIC, COMPETITOR -> About.EACH_INVENTION;
      case NEW_ENTRANT, CITATION, LEGAL_EVENT, SIMILARITY, FREE_TECH, INVENTOR_MOVE -> About.ONE_FINDING;
      case SURGE, SECTOR_INDICATOR, DEADLINE, PORTFOLIO_HEALTH -> About.FACT_OF_ITS_OWN;
    };
  }

  static List<DigestLine> of(List<AlertNews> notices) {
    DigestLines lines = new DigestLines();
    notices.forEach(lines::add);
    return lines.drafts.stream()
        .map(draft -> new DigestLine(draft.notice, draft.documents, List.copyOf(draft.also.values()))).toList();
  }

  private void add(AlertNews notice) {
    AlertLetter letter = notice.letter();
    if (notice.confidential()) {
      draft(notice, List.of());
      return;
    }
    Map<String, List<LetterDocument>> inventions = letter.documents().stream().collect(
        Collectors.groupingBy(LetterDocument::invention, LinkedHashMap::new, Collectors.toList()));
    switch (inventions.isEmpty() ? About.FACT_OF_ITS_OWN : about(letter.kind())) {
      case EACH_INVENTION -> inventions.forEach((invention, documents) -> addInvention(notice, invention, documents));
      case ONE_FINDING -> addFinding(notice, inventions);
      case FACT_OF_ITS_OWN -> draft(notice, letter.documents());
    }
  }

  private Draft draft(AlertNews notice, List<LetterDocument> documents) {
    Draft draft = new Draft(notice, documents, new LinkedHashMap<>());
    drafts.add(draft);
    return draft;
  }

  private void addInvention(AlertNews notice, String invention, List<LetterDocument> documents) {
    Draft shown = byInvention.get(invention);
    if (shown == null) {
      byInvention.put(invention, draft(notice, documents));
    } else {
      shown.add(notice.letter());
    }
  }

  private void addFinding(AlertNews notice, Map<String, List<LetterDocument>> inventions) {
    if (byInvention.keySet().containsAll(inventions.keySet())) {
      inventions.keySet().stream().map(byInvention::get).distinct().forEach(shown -> shown.add(notice.letter()));
      return;
    }
    Draft draft = draft(notice, notice.letter().documents());
    inventions.keySet().forEach(invention -> byInvention.putIfAbsent(invention, draft));
  }
}
