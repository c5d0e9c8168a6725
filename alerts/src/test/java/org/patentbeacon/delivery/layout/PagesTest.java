package org.patentbeacon.delivery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Letters;
import org.patentbeacon.delivery.digest.Bulletin;
import org.patentbeacon.delivery.digest.Digest;
import org.patentbeacon.delivery.digest.DigestMode;
import org.patentbeacon.delivery.digest.DigestSettings;
import org.patentbeacon.delivery.digest.DigestWindow;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.watch.WatchKind;
import org.xml.sax.InputSource;

/// The pages, which are left in `target/pages` to be looked at.
class PagesTest {
  private static final Letterhead ZH = new Letterhead("zh", ZoneId.of("Asia/Shanghai"), "专利烽火台", URI.create("https://beacon.example.org/alerts/"));
  private static final Letterhead EN = new Letterhead("en", ZoneId.of("Asia/Shanghai"), "Patent Beacon", URI.create("https://beacon.example.org/alerts/"));
  private static final DigestWindow WEEK = new DigestWindow(Instant.parse("2026-11-16T00:30:00Z"), Instant.parse("2026-11-23T00:30:00Z"));
  private static final DigestSettings WEEKLY = new DigestSettings(Map.of(Severity.RED, DigestMode.WEEKLY, Severity.ORANGE, DigestMode.WEEKLY,
      Severity.YELLOW, DigestMode.WEEKLY, Severity.BLUE, DigestMode.WEEKLY), false);

  private static final AlertLetter GRANTED = AlertLetter.read(Letters.envelope(1, WatchKind.LEGAL_EVENT, Severity.ORANGE, """
      "documents":[{"number":"CN111400000B","application":"CN202010310978","family":"f-88120","title":"一种液冷板散热装置"}],
      "matches":[{"document":"CN111400000B","clauseId":"c1","clauseText":"TIAB=\\"液冷板\\"","field":"TI","path":"/titles/0/text","fragments":[{"text":"一种液冷板散热装置","start":2,"end":5}]}],
      "before":{"state":"PENDING"},"after":{"state":"IN_FORCE","since":"2026-11-17"},"events":["e-55102"]""")
      .replace("预警 1 <甲&乙>", "关注专利已授权").replace("Alert 1 <a&b>", "Watched application was granted"));

  private static Message kept(String name, Message message) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/pages"));
    Files.writeString(folder.resolve(name + ".html"), message.html());
    Files.writeString(folder.resolve(name + ".txt"), message.subject() + "\n\n" + message.text());
    return message;
  }

  private static AlertNews notice(AlertLetter letter, Change change, boolean confidential) {
    return new AlertNews(letter, change, 1, Instant.parse("2026-11-20T02:05:00Z"), confidential);
  }

  @Test
  void saysAllThatAReceiverNeedsToAct() throws IOException {
    Message message = kept("alert", AlertPage.of(notice(GRANTED, Change.ESCALATED, false), ZH));
    assertThat(message.subject()).isEqualTo("【橙色预警 · 升级】关注专利已授权");
    assertThat(message.text()).isEqualTo("""
        [橙色预警 · 升级] 关注专利已授权
        ========================================

        关注的申请已获授权。

        == 建议

        对照产品核对授权权利要求

        == 重要日期

          变化后 · 起始日: 2026-11-17

        == 为什么发出

          监视类型: 法律状态监视
          规则: state change
          现值: 有效
          原值: 在审
          关系: 排查名单

        == 涉及文献（1）

          号码 | 名称
          CN111400000B | 一种液冷板散热装置

        == 命中位置

        CN111400000B · 标题 · TIAB="液冷板"：一种[液冷板]散热装置

        == 依据

          变化前 · 状态: 在审
          变化后 · 状态: 有效

        == 数据

          数据截止日: CN-gazette 2026-11-17
          预警时间: 2026-11-20 10:05 (Asia/Shanghai)
          规则编号: RULE.1 (value >= 1)
          预警编号: al_00000000000000000000000000000001

        查看并处理这条预警
        https://beacon.example.org/alerts/al_00000000000000000000000000000001

        ----------------------------------------
        """ + GRANTED.disclaimer().zh() + "\n");
    assertThat(kept("alert-en", AlertPage.of(notice(GRANTED, Change.CREATED, false), EN)).subject())
        .isEqualTo("[orange alert] Watched application was granted");
  }

  @Test
  void saysOfAConfidentialWatchTheTitleAndALinkOnly() {
    Message message = AlertPage.of(notice(GRANTED, Change.CREATED, true), ZH);
    assertThat(message.text() + message.html()).contains("关注专利已授权", "https://beacon.example.org/alerts/al_").doesNotContain(
        "液冷板", "CN111400000B", "关注的申请已获授权", "对照产品", "2026-11-17", "RULE.1");
  }

  @Test
  void letsNoTextBecomeMarkup() throws Exception {
    Message message = AlertPage.of(notice(Letters.letter(2, WatchKind.QUERY, Severity.RED, "f-1"), Change.CREATED, false), ZH);
    assertThat(message.html()).contains("预警 2 &lt;甲&amp;乙&gt;").doesNotContain("<甲");
    assertThat(new Message("a\r\nBcc: x\u2028y", "", "").subject()).isEqualTo("a Bcc: x y");
    String markup = message.html().replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta([^>]*)>", "<meta$1/>").replace("<br>", "<br/>").replace("&nbsp;", " ");
    assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new java.io.StringReader(markup)))
        .getElementsByTagName("table").getLength()).as("every element is closed").isGreaterThan(3);
    assertThat(message.html()).doesNotContain("<style", "<script", "<img", "class=");
  }

  @Test
  void writesADigest() throws IOException {
    List<AlertNews> notices = new ArrayList<>();
    notices.add(notice(GRANTED, Change.ESCALATED, false));
    notices.add(notice(AlertLetter.read(Letters.envelope(11, WatchKind.DEADLINE, Severity.RED, """
        "documents":[{"application":"CN202011470000"}],"payableUntil":"2026-12-14","amount":{"nowMinor":200000,"currency":"CNY"}""")
        .replace("预警 11 <甲&乙>", "年费将于 21 天后到期（第 7 年）").replace("对照产品核对授权权利要求", "按时缴纳第 7 年年费")), Change.CREATED, false));
    notices.add(notice(Letters.letter(12, WatchKind.QUERY, Severity.YELLOW, "f-88120", "f-1", "f-2", "f-3"), Change.CREATED, false));
    notices.add(notice(Letters.letter(13, WatchKind.COMPETITOR, Severity.YELLOW, "f-2"), Change.CREATED, false));
    notices.add(notice(Letters.letter(14, WatchKind.SIMILARITY, Severity.ORANGE, "f-secret"), Change.CREATED, true));
    for (int id = 100; id < 170; id++) {
      notices.add(notice(Letters.letter(id, WatchKind.SURGE, Severity.BLUE), Change.CREATED, false));
    }
    Digest digest = Digest.of(notices, DigestMode.WEEKLY, WEEK, WEEKLY).orElseThrow();
    Message message = kept("digest", DigestPage.of(digest, ZH));
    kept("digest-en", DigestPage.of(digest, EN));
    assertThat(message.subject()).isEqualTo("【专利预警周报】红 1 条，橙 2 条，黄 3 条，蓝 70 条，共 76 条");
    assertThat(message.text()).containsOnlyOnce("f-2（首次公开）").contains("2026-11-16 08:30 至 2026-11-23 08:30 (Asia/Shanghai)",
        "同时命中：检索式监视，预警 12 <甲&乙>", "同时命中：竞争对手监视，预警 13 <甲&乙>", "数量异动监视共 70 条，此处列出 50 条，其余见预警列表。")
        .doesNotContain("f-secret");
    assertThat(message.text().indexOf("红 · 期限监视")).isLessThan(message.text().indexOf("橙 · 法律状态监视"));
    assertThat(DigestPage.of(digest, ZH)).as("same input, same bytes").isEqualTo(message);
  }

  @Test
  void writesABulletinThatTellsCountsOnly() throws IOException {
    AlertNews own = new AlertNews(AlertLetter.read(Letters.envelope(4, WatchKind.SECTOR_INDICATOR, Severity.ORANGE, "").replace("t-017", "i-1")
        .replace("预警 4 <甲&乙>", "创新储备不足（YJ01）")), Change.CREATED, 1, Instant.parse("2026-11-20T02:05:00Z"), false);
    Bulletin bulletin = Bulletin.of(new Bulletin.Member("i-1", "某区知识产权服务中心", 0),
        List.of(new Bulletin.Member("t-017", "甲散热技术有限公司", 0), new Bulletin.Member("t-2", "乙照明股份有限公司", 2)),
        List.of(notice(GRANTED, Change.CREATED, false), own), WEEK);
    Message message = kept("bulletin", BulletinPage.of(bulletin, ZH));
    assertThat(message.subject()).isEqualTo("【企业预警通报】某区知识产权服务中心：企业 2 家，红色预警 0 条");
    assertThat(message.text()).contains("甲散热技术有限公司 | 0 | 1 | 0 | 0 | 法律状态监视 1 | 0", "乙照明股份有限公司 | 0 | 0 | 0 | 0 | 无 | 2",
        "没有预警不等于没有风险", "创新储备不足（YJ01）").doesNotContain("关注专利已授权", "液冷板");
  }
}
