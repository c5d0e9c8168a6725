package org.patentbeacon.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes and headings of the Chinese gazette, with the variants that were printed over the years.
class EventTableTest {
  private static final EventTable CHINA = EventTable.china();
  private static final EventTable EUROPE = EventTable.of("EP");
  private static final Set<EventType> ALIVE = EnumSet.of(EventType.GRANTED, EventType.RESTORED, EventType.EXAMINATION,
      EventType.PUBLISHED, EventType.OFFICE_ACTION);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "LAPSED_FEE | 未缴年费专利权终止", "LAPSED_FEE | 专利权的终止未缴年费专利权终止",
      "LAPSED_FEE | 专利权的终止(未缴年费专利权终止)", "LAPSED_FEE | 专利权的终止(①未缴年费专利权终止)",
      "LAPSED_FEE | 专利权的终止((1)未缴年费专利权终止)", "LAPSED_FEE | 专利权的终止（⑴未缴年费专利权终止）",
      "LAPSED_FEE | 专利权的终止未缴纳年费专利权终止", "LAPSED_FEE | 专利权的终止(未缴年费)",
      "TERM_END | 专利权有效期届满", "TERM_END | 专利权的终止专利权有效期届满",
      "TERM_END | 专利权的终止(专利权有效期届满)", "TERM_END | 专利权的终止(②专利权有效期届满)",
      "SURRENDERED | 专利权的主动放弃", "SURRENDERED | 专利权的终止专利权的主动放弃", "SURRENDERED | 专利权的视为放弃",
      "SURRENDERED | 通知事项视为放弃专利权", "SURRENDERED | 其他有关事项被视为放弃专利权的权利",
      "SURRENDERED_DOUBLE | 避免重复授权放弃专利权", "SURRENDERED_DOUBLE | 避免重复授予专利权",
      "SURRENDERED_DOUBLE | 其他有关事项(避免重复授权放弃专利权)",
      "SURRENDERED_DOUBLE | 专利权的主动放弃;其他有关事项避免重复授权放弃专利权",
      "INVALIDATED | 专利权全部无效", "INVALIDATED | 专利权的无效宣告(专利权全部无效)",
      "INVALIDATED | 专利权的无效宣告(①专利权全部无效)", "INVALIDATED | 专利权的无效、部分无效宣告专利权全部无效",
      "INVALIDATED | 宣告专利权全部无效", "INVALIDATED | 专利权的撤销专利权全部撤销",
      "INVALIDATED | 其他有关事项(专利权全部撤销)",
      "PARTLY_INVALID | 专利权部分无效", "PARTLY_INVALID | 专利权的撤销(部分撤销)",
      "PARTLY_INVALID | 专利权的无效、部分无效宣告专利权部分无效", "ENDED | 专利权的终止",
      "DEEMED_WITHDRAWN | 发明专利申请公布后的视为撤回", "DEEMED_WITHDRAWN | 专利申请的视为撤回",
      "DEEMED_WITHDRAWN | 视为撤回的专利申请", "DEEMED_WITHDRAWN | 被视为撤回的申请",
      "DEEMED_ABANDONED | 被视为撤回的申请视为放弃取得专利权的权利", "DEEMED_ABANDONED | 视为放弃取得专利权",
      "REFUSED | 发明专利申请公布后的驳回", "REFUSED | 专利申请的驳回", "REFUSED | 驳回的专利申请",
      "WITHDRAWN | 发明专利申请公布后的撤回", "WITHDRAWN | 撤回的专利申请",
      "EXAMINATION | 实质审查的生效", "EXAMINATION | 实质审查请求的生效",
      "RESTORED | 专利权的恢复", "RESTORED | 专利申请的恢复", "RESTORED | 权利的恢复",
      "GRANTED | 授权", "GRANTED | 专利权授予", "TRANSFER | 专利权的转移", "TRANSFER | 专利申请权的转移",
      "PARTY_CHANGE | 专利权人的姓名或者名称、地址的变更", "PLEDGE | 专利权质押合同登记的生效",
      "PLEDGE_OFF | 专利权质押合同登记的注销", "LICENCE | 专利实施许可合同备案的生效",
      "LICENCE_CHANGE | 专利实施许可合同备案的变更", "PRESERVED | 专利权的保全", "PRESERVED_OFF | 专利权保全的解除",
      "SERVED_BY_NOTICE | 文件的公告送达"})
  void readsEveryPrintedVariantOfAHeading(EventType type, String heading) {
    assertThat(CHINA.type(null, heading, null)).contains(type);
  }

  @ParameterizedTest
  @CsvSource({"TR01, TRANSFER", "TA01, TRANSFER", "CF01, LAPSED_FEE", "CX01, TERM_END", "IW01, INVALIDATED",
      "IP01, PARTLY_INVALID", "RR01, RESTORED", "GR01, GRANTED", "PE01, PLEDGE", "PM01, PLEDGE_CHANGE",
      "PC01, PLEDGE_OFF", "EE01, LICENCE", "PD01, PRESERVED_OFF", "CI03, CORRECTION", "AV01, SURRENDERED"})
  void readsACode(String code, EventType type) {
    assertThat(CHINA.type(code, null, null)).contains(type);
  }

  @Test
  void theWordsBesideAv01TellADoubleGrant() {
    assertThat(CHINA.type("AV01", "专利权的主动放弃", "避免重复授权，放弃生效日：20240301"))
        .contains(EventType.SURRENDERED_DOUBLE);
    assertThat(CHINA.type("AV01", "避免重复授权放弃", null)).contains(EventType.SURRENDERED_DOUBLE);
  }

  @Test
  void aCodeDecidesBeforeTheHeadingAndAHeadingWhereTheCodeIsUnknown() {
    assertThat(CHINA.type("TR01", "授权", null)).contains(EventType.TRANSFER);
    assertThat(CHINA.type("C17", "专利权的终止(未缴年费)", null)).contains(EventType.LAPSED_FEE);
    assertThat(CHINA.type("C17", "某种新的事项", null)).isEmpty();
  }

  @Test
  void anObjectionIsNoRefusalAndARestorationNoEnd() {
    assertThat(CHINA.type(null, "驳回理由通知", null)).contains(EventType.OFFICE_ACTION);
    assertThat(CHINA.type(null, "专利权终止后专利权的恢复", null)).contains(EventType.RESTORED);
    assertThat(CHINA.type(null, "未缴年费专利权终止，等恢复", null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"授权通知书的送达", "驳回等复审请求", "专利权的无效、部分无效宣告", "优先权视为撤回", "其他有关事项", "",
      "不予恢复权利", "专利权的保全及其解除", "恢复"})
  void anUnknownHeadingHasNoType(String heading) {
    assertThat(CHINA.type(null, heading, null)).isEmpty();
  }

  @Test
  void noWordsAroundAKnownHeadingBringARightToLife() {
    long seed = 20240120;
    Random random = new Random(seed);
    List<String> words = List.of("授权", "授予", "公布", "实质审查", "生效", "通知", "的", "(1)", "撤回", "期限", "费用", "送达");
    Set<String> known = Set.of("授权", "公布", "实质审查生效");
    for (int i = 0; i < 20_000; i++) {
      String heading = words.get(random.nextInt(words.size())) + words.get(random.nextInt(words.size()))
          + words.get(random.nextInt(words.size()));
      boolean whole = known.contains(heading.replace("的", "").replace("(1)", ""));
      assertThat(CHINA.type(null, heading, null).filter(ALIVE::contains).isPresent())
          .as("seed %d: %s", seed, heading).isEqualTo(whole);
    }
  }

  @Test
  void anExpectedGrantOfTheEpoIsNoGrantAndTheListOfStatesOfThePatentIs() {
    assertThat(EUROPE.type("GRAA", "(EXPECTED) GRANT", null)).contains(EventType.EXAMINATION);
    assertThat(EUROPE.type("STAA", null, "STATUS: THE PATENT HAS BEEN GRANTED")).contains(EventType.INFORMATION);
    assertThat(EUROPE.type("AK  ", "DESIGNATED CONTRACTING STATES", "B1")).contains(EventType.GRANTED);
    assertThat(EUROPE.type("AK", "DESIGNATED CONTRACTING STATES", "A1")).contains(EventType.PUBLISHED);
    assertThat(EUROPE.type("STAA", null, "STATUS: THE APPLICATION IS DEEMED TO BE WITHDRAWN"))
        .contains(EventType.DEEMED_WITHDRAWN);
    assertThat(EUROPE.type("STAA", null, "STATUS: THE APPLICATION HAS BEEN REFUSED")).contains(EventType.REFUSED);
  }

  @Test
  void anOfficeWithoutATableHasNoTypes() {
    assertThat(EventTable.of("XX").type("GR01", "授权", null)).isEmpty();
  }

  @Test
  void everyTypeCanBeReached() {
    Set<EventType> without = EnumSet.allOf(EventType.class);
    List.of("PB01", "SE01", "GR01", "RJ01", "WW01", "WD01", "AD01", "CF01", "CX01", "AV01", "IW01", "IP01", "RR01",
        "TR01", "CP01", "PE01", "PM01", "PC01", "EE01", "EM01", "EC01", "PP01", "PD01", "DD01", "CD02", "STATUS")
        .forEach(code -> CHINA.type(code, null, null).ifPresent(without::remove));
    List.of("驳回理由通知", "专利权的终止", "专利开放许可声明", "撤回专利开放许可声明", "强制许可", "无效宣告请求", "专利诉讼",
        "无效宣告请求审查决定被撤销").forEach(heading -> CHINA.type(null, heading, null).ifPresent(without::remove));
    CHINA.type("AV01", null, "避免重复授权").ifPresent(without::remove);
    List.of("PGFP", "PLBI", "26N", "27W", "REG").forEach(code -> EUROPE.type(code, null, null).ifPresent(without::remove));
    assertThat(without).isEmpty();
  }
}
