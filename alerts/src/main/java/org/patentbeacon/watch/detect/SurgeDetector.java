package org.patentbeacon.watch.detect;

import org.patentbeacon.table.Wording;

/// The ways in which a watch over surges can judge a period.
///
/// Those that give a probability are adjusted together, for all series of a tenant in one run, and their colour follows from the adjusted
/// probability. The others only know a limit, of one series and with no regard to how many are looked at: their colour follows from
/// how far the limit is passed, and is never red.
public enum SurgeDetector {
  /// The default: a prediction from the past ([NegativeBinomial]).
  NEGBIN("负二项预测检验（Jeffreys 先验）", "predictive test with a negative binomial (Jeffreys prior)"),
  /// EARS C1: the seven periods before ([Ears]).
  EARS_C1("EARS C1（此前 7 期）", "EARS C1 (the seven periods before)"),
  /// EARS C2: seven periods, two periods earlier.
  EARS_C2("EARS C2（滞后 2 期的 7 期）", "EARS C2 (seven periods, two earlier)"),
  /// EARS C3: as C2, with what the two periods before exceeded.
  EARS_C3("EARS C3（滞后基线并累计前两期超出）", "EARS C3 (as C2, with what the two periods before exceeded)"),
  /// The same season of past years ([FarringtonDetector]).
  FARRINGTON("Farrington 季节模型", "Farrington's model of the season"),
  /// What exceeds a reference value is summed up ([Cusum]).
  CUSUM("泊松累积和（CUSUM）", "Poisson CUSUM"),
  /// A moving average that forgets ([Ewma]).
  EWMA("指数加权移动平均（EWMA）", "exponentially weighted moving average (EWMA)"),
  /// The window up to now that stands out most ([TemporalScan]).
  SCAN("Kulldorff 时间扫描", "Kulldorff's scan of time");

  private final String zh;
  private final String en;

  SurgeDetector(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return what it is called}
  public Wording words() {
    return new Wording(zh, en);
  }

  /// {@return whether it can tell a fall}
  public boolean seesFalls() {
    return this == NEGBIN || this == FARRINGTON;
  }

  /// {@return whether it looks at one period alone, so that this must be a multiple of what was expected; the others find small rises
  /// that last}
  boolean looksAtOnePeriod() {
    return switch (this) {
      case NEGBIN, EARS_C1, EARS_C2, EARS_C3, FARRINGTON -> true;
      case CUSUM, EWMA, SCAN -> false;
    };
  }

  /// Whether past alarms are left out of its baseline. EARS counts back seven periods and Farrington whole years: neither can leave
  /// one out, and Farrington lets it weigh less.
  boolean leavesOutAlarms() {
    return switch (this) {
      case NEGBIN, CUSUM, EWMA, SCAN -> true;
      case EARS_C1, EARS_C2, EARS_C3, FARRINGTON -> false;
    };
  }
}
