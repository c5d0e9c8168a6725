package org.patentbeacon.analysis.compare;

/// W1 产业预警指标.
public enum SectorId {
  /// 国内储备不足: families of domestic over those of foreign applicants.
  YJ01,
  /// 数量泡沫: the same, too large.
  YJ02,
  /// 创新增速: domestic over foreign growth in five years.
  YJ03,
  /// 领军者创新力: families of the ten largest domestic over those of the ten largest foreign applicants.
  YJ04,
  /// 组合集中度: three largest over ten largest, domestic over foreign.
  YJ05,
  /// 技术差距: years by which the first filing here came later.
  YJ06,
  /// 重点国家布局: families with inventions here less those elsewhere.
  YJ07,
  /// 美国壁垒: the part of the families with a member in the United States.
  YJ08,
  /// 欧洲壁垒: with a European one.
  YJ09,
  /// 日本壁垒: with one in Japan.
  YJ10
}
