package org.patentbeacon.benchmarks.quality;

import java.util.List;

/// How good one ranking is, by what is known about its documents: pure functions from 0, the worst, to 1. A document that
/// is not ranked counts as one that is never reached.
///
/// The names and forms are those of trec_eval 9, where it has the measure. A topic without relevant documents has no
/// measure: who averages leaves it out.
final class Measures {
  private Measures() {}

  /// One over the rank of the first relevant document (Voorhees, The TREC-8 Question Answering Track Report, 1999;
  /// `recip_rank`).
  static double reciprocalRank(Ranking ranking, Judgements judgements) {
    List<String> ids = ranking.ids();
    for (int i = 0; i < ids.size(); i++) {
      if (judgements.isRelevant(ids.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /// The mean, over the relevant documents, of the precision at their ranks (Buckley and Voorhees, Evaluating Evaluation
  /// Measure Stability, SIGIR 2000; `map`).
  static double averagePrecision(Ranking ranking, Judgements judgements) {
    List<String> ids = ranking.ids();
    int found = 0;
    double sum = 0;
    for (int i = 0; i < ids.size(); i++) {
      if (judgements.isRelevant(ids.get(i))) {
        found++;
        sum += (double) found / (i + 1);
      }
    }
    return sum / judgements.relevant();
  }

  /// The share of the relevant documents among the first (`recall_k`).
  static double recall(Ranking ranking, Judgements judgements, int first) {
    return (double) found(ranking, judgements, first) / judgements.relevant();
  }

  /// The share of relevant documents of the first, also where fewer are ranked (`P_k`).
  static double precision(Ranking ranking, Judgements judgements, int first) {
    return (double) found(ranking, judgements, first) / first;
  }

  /// Whether a relevant document is among the first (`success_k`).
  static double success(Ranking ranking, Judgements judgements, int first) {
    return found(ranking, judgements, first) > 0 ? 1 : 0;
  }

  private static int found(Ranking ranking, Judgements judgements, int first) {
    return (int) ranking.ids().stream().limit(first).filter(judgements::isRelevant).count();
  }

  /// The grades of the first documents, each divided by log2(rank + 1), over what the best ranking would gather (Järvelin
  /// and Kekäläinen, Cumulated Gain-based Evaluation of IR Techniques, ACM TOIS 20(4), 2002, with the discount that
  /// trec_eval has used since its version 9; `ndcg_cut_k`).
  static double ndcg(Ranking ranking, Judgements judgements, int first) {
    List<Integer> gains = ranking.ids().stream().limit(first).map(judgements::gain).toList();
    return gathered(gains, first) / gathered(judgements.idealGains(), first);
  }

  private static double gathered(List<Integer> gains, int first) {
    double sum = 0;
    for (int i = 0; i < Math.min(first, gains.size()); i++) {
      sum += gains.get(i) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  /// The patent retrieval evaluation score: how much of the way from the worst ranking to the best one was gone, for
  /// somebody who looks at `reach` documents (Magdy and Jones, PRES: A Score Metric for Evaluating Recall-Oriented
  /// Information Retrieval Applications, SIGIR 2010).
  ///
  /// ```
  /// PRES = 1 - (Σ r_i / n - (n + 1) / 2) / N_max
  /// ```
  ///
  /// n is the number of relevant documents, r_i the rank of the i-th of them and N_max the reach. Those that are not among
  /// the first N_max count as if they came right behind them, at the ranks N_max + nR + 1 to N_max + n, where R is the
  /// recall at N_max. The score is between n R² / N_max and R.
  static double pres(Ranking ranking, Judgements judgements, int reach) {
    List<String> ids = ranking.ids();
    int relevant = judgements.relevant();
    int found = 0;
    double ranks = 0;
    for (int i = 0; i < Math.min(reach, ids.size()); i++) {
      if (judgements.isRelevant(ids.get(i))) {
        found++;
        ranks += i + 1;
      }
    }
    for (int missed = found + 1; missed <= relevant; missed++) {
      ranks += reach + missed;
    }
    return 1 - (ranks / relevant - (relevant + 1) / 2.0) / reach;
  }
}
