package org.patentbeacon.report.exhibit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// Words that sentences and sheets share.
final class Phrases {
  private Phrases() {}

  static Wording unit(CountUnit unit) {
    return switch (unit) {
      case PUBLICATION -> new Wording("件公开文本", "publications");
      case APPLICATION -> new Wording("件申请", "applications");
      case SIMPLE_FAMILY -> new Wording("个简单同族", "simple families");
    };
  }

  static Wording state(PeriodState state) {
    return switch (state) {
      case COMPLETE -> new Wording("完整", "complete");
      case PROVISIONAL -> new Wording("暂定", "provisional");
      case INCOMPLETE -> new Wording("数据不完整", "incomplete");
    };
  }

  /// A part of 1 as percent with one decimal, rounded half up.
  static String percent(double part) {
    return BigDecimal.valueOf(100 * part).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /// A figure in a sentence, or that it cannot be worked out, and why.
  static Wording figure(Measure measure, String format) {
    Double value = measure.value();
    if (value != null) {
      String text = String.format(Locale.ROOT, format, value);
      return new Wording(text, text);
    }
    Wording reason = Objects.requireNonNull(measure.reason()).wording();
    return new Wording("无法计算（" + reason.zh() + "）", "not defined (" + reason.en() + ")");
  }

  /// How much more or less.
  static Wording change(double change) {
    String size = percent(Math.abs(change));
    return change == 0 ? new Wording("持平", "the same as")
        : change > 0 ? new Wording("增长 " + size, size + " more than") : new Wording("下降 " + size, size + " fewer than");
  }
}
