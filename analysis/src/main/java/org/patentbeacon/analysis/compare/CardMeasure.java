package org.patentbeacon.analysis.compare;

import org.patentbeacon.table.Wording;

/// What a score card measures.
public enum CardMeasure {
  /// Members on the last day of the year.
  ENTERPRISES("企业数", "enterprises"),
  /// Those with at least one granted patent by then.
  ENTERPRISES_WITH_PATENT("有授权专利的企业数", "enterprises with a granted patent"),
  /// Their part of the members.
  PATENT_ENTERPRISE_RATE("有授权专利的企业占比", "share of enterprises with a granted patent"),
  /// Applications filed in the year.
  FILINGS("当年申请量", "filings of the year"),
  /// Applications granted in the year.
  GRANTS("当年授权量", "grants of the year"),
  /// Patents in force on the last day.
  IN_FORCE("有效专利量", "patents in force"),
  /// Inventions among them.
  INVENTIONS_IN_FORCE("有效发明专利量", "inventions in force"),
  /// Inventions in force for each member.
  INVENTIONS_PER_ENTERPRISE("企均有效发明专利量", "inventions in force per enterprise"),
  /// Inventions of high value in force, as far as the data tell: at least so many.
  HIGH_VALUE_INVENTIONS("高价值发明专利量(下限)", "high-value inventions (at least)"),
  /// Applications by the PCT filed in the year.
  PCT("PCT申请量", "PCT filings"),
  /// Licences recorded in the year.
  LICENCES("许可备案", "licences"),
  /// Pledges registered in the year.
  PLEDGES("质押登记", "pledges"),
  /// Transfers recorded in the year.
  TRANSFERS("转让", "transfers");

  private final String zh;
  private final String en;

  CardMeasure(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return it in words}
  public Wording wording() {
    return new Wording(zh, en);
  }
}
