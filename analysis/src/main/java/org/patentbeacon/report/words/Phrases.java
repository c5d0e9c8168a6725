package org.patentbeacon.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// Words that sentences and sheets share. Numbers are rounded half up.
public final class Phrases {
  private static final int NAMED = 3;
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private Phrases() {}

  /// {@return a text in both languages}
  ///
  /// @param zh in Chinese, with `{1}`, `{2}` … for the parts
  /// @param en the same in English
  /// @param parts numbers, names and wordings
  public static Wording say(String zh, String en, Object... parts) {
    return new Wording(filled(zh, "zh", parts), filled(en, "en", parts));
  }

  private static String filled(String text, String lang, Object... parts) {
    return PLACE.matcher(text).replaceAll(place -> {
      Object part = parts[Integer.parseInt(place.group(1)) - 1];
      return Matcher.quoteReplacement(part instanceof Wording words ? words.in(lang) : String.valueOf(part));
    });
  }

  /// {@return a name, which is the same in both languages}
  ///
  /// @param name the name
  public static Wording name(String name) {
    return new Wording(name, name);
  }

  /// {@return a number of units, such as 12 个简单同族}
  ///
  /// @param count the number
  /// @param unit what is counted as one
  public static Wording counted(long count, CountUnit unit) {
    return switch (unit) {
      case PUBLICATION -> new Wording(count + " 件公开文本", count + (count == 1 ? " publication" : " publications"));
      case APPLICATION -> new Wording(count + " 件申请", count + (count == 1 ? " application" : " applications"));
      case SIMPLE_FAMILY -> new Wording(count + " 个简单同族", count + (count == 1 ? " simple family" : " simple families"));
    };
  }

  /// {@return what is counted as one, in the plural}
  ///
  /// @param unit the unit
  public static Wording units(CountUnit unit) {
    return switch (unit) {
      case PUBLICATION -> new Wording("公开文本", "publications");
      case APPLICATION -> new Wording("申请", "applications");
      case SIMPLE_FAMILY -> new Wording("简单同族", "simple families");
    };
  }

  /// {@return what happened to units on a date}
  ///
  /// @param basis the date
  public static Wording happened(DateBasis basis) {
    return switch (basis) {
      case FILING -> new Wording("申请", "filed");
      case PRIORITY -> new Wording("首次申请", "first filed");
      case FIRST_PUBLICATION -> new Wording("首次公开", "first published");
      case PUBLICATION -> new Wording("公开", "published");
      case GRANT -> new Wording("授权", "granted");
    };
  }

  /// {@return how complete a period is}
  ///
  /// @param state its state
  public static Wording state(PeriodState state) {
    return switch (state) {
      case COMPLETE -> new Wording("完整", "complete");
      case PROVISIONAL -> new Wording("暂定", "provisional");
      case INCOMPLETE -> new Wording("数据不完整", "incomplete");
    };
  }

  /// {@return how a unit of several values counts}
  ///
  /// @param counting the counting
  public static Wording counting(Counting counting) {
    return switch (counting) {
      case FULL -> new Wording("全计数（每个值各计 1）", "full (1 for each value)");
      case FRACTIONAL -> new Wording("分数计数（各值均分 1）", "fractional (values share 1 equally)");
      case FIRST -> new Wording("第一位计数", "first value only");
    };
  }

  /// {@return a number with decimals}
  ///
  /// @param value the number
  /// @param decimals how many
  public static String number(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /// {@return a part of 1 as percent with one decimal}
  ///
  /// @param part the part
  public static String percent(double part) {
    return number(100 * part, 1) + "%";
  }

  /// {@return a figure with decimals, or that it cannot be worked out, and why}
  ///
  /// @param measure the figure
  /// @param decimals how many
  public static Wording number(Measure measure, int decimals) {
    return measure.value() == null ? missing(measure) : name(number(measure.value(), decimals));
  }

  /// {@return a part of 1 as percent, or that it cannot be worked out, and why}
  ///
  /// @param measure the figure
  public static Wording percent(Measure measure) {
    return measure.value() == null ? missing(measure) : name(percent(measure.value()));
  }

  /// {@return a probability, not written as nothing}
  ///
  /// @param p the probability
  public static String probability(double p) {
    return p < 0.0001 ? "< 0.0001" : "= " + number(p, 4);
  }

  private static Wording missing(Measure measure) {
    return say("无法计算（{1}）", "not defined ({1})", reason(measure));
  }

  /// {@return why a figure has no value, or may not be used}
  ///
  /// @param measure the figure
  public static Wording reason(Measure measure) {
    return Objects.requireNonNull(measure.reason()).wording();
  }

  /// {@return how much more or less, behind a number and before what it is compared with}
  ///
  /// @param change the change, a part of 1
  /// @param than what it is compared with, such as 2018 年 and `in 2018`
  public static Wording change(double change, Wording than) {
    String size = percent(Math.abs(change));
    return change == 0 ? say("与 {1}持平", "as many as {1}", than)
        : change > 0 ? say("比 {1}增长 {2}", "{2} more than {1}", than, size) : say("比 {1}下降 {2}", "{2} fewer than {1}", than, size);
  }

  /// {@return names behind each other, the first three and how many there are}
  ///
  /// @param names the names
  public static Wording names(List<Wording> names) {
    List<Wording> first = names.stream().limit(NAMED).toList();
    Wording all = new Wording(String.join("、", first.stream().map(Wording::zh).toList()),
        String.join(", ", first.stream().map(Wording::en).toList()));
    return names.size() <= NAMED ? all : say("{1}等 {2} 个", "{1} and {3} more", all, names.size(), names.size() - NAMED);
  }

  /// {@return the plural of an English word; Chinese has none}
  ///
  /// @param word the word, such as `agency`
  public static Wording plural(Wording word) {
    String en = word.en();
    return new Wording(word.zh(), en.endsWith("y") ? en.substring(0, en.length() - 1) + "ies" : en.endsWith("s") ? en + "es" : en + "s");
  }
}
