package org.patentbeacon.analysis.measure;

import org.patentbeacon.table.Wording;

/// Why a figure has no value.
public enum Reason {
  /// The denominator is zero.
  ZERO_DENOMINATOR("分母为零", "the denominator is zero"),
  /// Growth from nothing.
  ZERO_BASE("起始值为零", "the first value is zero"),
  /// There is nothing to measure.
  EMPTY_SET("没有可统计的对象", "there is nothing to measure"),
  /// Fewer periods than the formula asks for.
  WINDOW_SHORT("覆盖的年份不足", "too few periods are covered"),
  /// Fewer points than the test or fit asks for.
  TOO_FEW_POINTS("数据点过少", "too few points"),
  /// The fit does not tell the parameters apart.
  NOT_IDENTIFIED("拟合不能确定参数", "the fit does not identify the parameters"),
  /// Fewer holders than the measure asks for.
  SMALL_POOL("主体过少", "too few holders"),
  /// The curve never reaches the level asked for.
  NOT_REACHED("曲线未达到该水平", "the level is not reached"),
  /// The source does not tell.
  NO_DATA("数据来源未提供", "the source does not tell"),
  /// The window of observation is still open.
  WINDOW_OPEN("观察期未满", "the window is still open"),
  /// What could be judged weighs too little.
  LOW_COVERAGE("可评估指标的权重不足", "too little of the weight could be assessed");

  private final String zh;
  private final String en;

  Reason(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return it in words}
  public Wording wording() {
    return new Wording(zh, en);
  }
}
