package org.patentbeacon.analysis.unit;

import org.patentbeacon.table.Wording;

/// The analyses, in the order of a report.
public enum Analysis {
  /// Into which topics a sector is divided.
  S1("技术分解", "Breakdown"),
  /// Filings, publications and grants by year.
  T1("申请趋势", "Filing trend"),
  /// How fast it grows, and whether that may be chance.
  T2("增长率", "Growth"),
  /// Inventions, utility models, designs.
  T3("专利类型分布", "Types of right"),
  /// Applicants and filings from year to year.
  T5("技术生命周期图", "Life cycle"),
  /// How much of the expected total has been filed.
  T6("技术成熟度（S曲线）", "S-curve"),
  /// V, alpha, beta, N.
  T7("技术生长率、成熟系数、衰老系数", "Growth, maturity and ageing coefficients"),
  /// Who leads.
  R1("申请人排名", "Applicants"),
  /// Who invents.
  R2("发明人排名", "Inventors"),
  /// Who represents.
  R3("代理机构排名", "Agencies"),
  /// Where holders are, and markets.
  R4("区域分布", "Places"),
  /// What it is about.
  R5("技术构成", "Technology"),
  /// Whether a few hold the field.
  C1("集中度", "Concentration"),
  /// In what a holder is stronger than the average.
  C2("相对技术优势", "Relative advantage"),
  /// Who works on what.
  M1("交叉分析", "Cross table"),
  /// Who came and who left.
  E1("新进入者与退出者", "Entrants and exits"),
  /// How long rights are kept.
  L1("专利存活期", "Survival of rights"),
  /// How old the living stock is.
  L2("有效专利维持期与剩余寿命", "Age and remaining term"),
  /// How long until grant.
  L3("审查周期", "Pendency"),
  /// How much is alive.
  L4("法律状态分布", "Legal states"),
  /// How much may be looked at for free use.
  L5("失效可用技术统计", "Candidates for free use"),
  /// Who works with whom.
  N1("合作网络", "Co-operation"),
  /// Which circles there are.
  N2("社群", "Communities"),
  /// Who holds the network together.
  N3("核心节点", "Central players"),
  /// Whose work is built upon.
  K1("引证分析", "Citations"),
  /// Whether later work replaces what it builds on.
  K2("颠覆性指数", "Disruption"),
  /// Along which patents the technology developed.
  K3("技术演进主路径", "Main path"),
  /// What rose suddenly.
  B1("突现词", "Bursts"),
  /// What themes there are.
  X1("专利地图", "Topic map"),
  /// Which means reach which effect.
  X2("技术功效矩阵", "Technique and effect"),
  /// Where less is than expected.
  X3("技术空白点", "White space"),
  /// Who used a term first here.
  X4("文本新颖性（本库首次出现）", "Text novelty in this database"),
  /// Which deserve reading first.
  Q1("专利质量指标", "Quality indicators"),
  /// Broadly cited or one hit.
  Q2("h指数与g指数", "h-index and g-index"),
  /// Whether the industry is short, hollow, slow or walled in.
  W1("产业预警指标", "Sector indicators"),
  /// How firms stand against each other.
  P1("竞争对手对比", "Competitors"),
  /// What a firm owns.
  P2("企业专利画像", "Enterprise profile"),
  /// Whether a cluster reached its targets.
  P3("产业集群专利记分卡", "Cluster scorecard"),
  /// What a right may be worth.
  V1("指标评分", "Indicator valuation"),
  /// Which families carry a portfolio.
  V2("组合影响指数", "Portfolio impact");

  private final String zh;
  private final String en;

  Analysis(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return its title}
  public Wording title() {
    return new Wording(zh, en);
  }
}
