package org.patentbeacon.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules beyond the table of numbers, section by section.
class NumberRulesTest {
  private static final NumberBatch BATCH = new NumberBatch(LocalDate.of(2026, 11, 24));

  /// The answer to `input | context | office | p or a`.
  private static String answer(String question) {
    String[] cells = question.split("\\|", -1);
    String kind = cells[3].strip().equals("p") ? "publication" : "application";
    String line = BATCH.answer(String.join("\t", cells[0].strip(), cells[1].strip(), cells[2].strip(), kind));
    return line.substring(line.indexOf('\t') + 1);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", quoteCharacter = '~', value = {
      "公开（公告）号：CN113781974A|||p=>CN113781974A", "授权公告号 CN102155885B|||p=>CN102155885B",
      "Publication No.: US7272630B2|||p=>US7272630B2", "Appl. No. 09/832,323||US|a=>US09832323",
      "/data/in/CN.100999718.A.xml|||p=>CN100999718A", "C:\\x\\CN113781974A.pdf|||p=>CN113781974A",
      "\"CN113781974A\"|||p=>CN113781974A", "CN–113781974–A|||p=>CN113781974A", "NL 300123 I1|||p=>NL300123I1",
      "US-D-532742|||p=>USD532742", "US-A-4347903|||p=>US4347903A", "EP-A1-0560858|||p=>EP0560858A1",
      "DE-A-4232732|||p=>DE4232732A", "USD509710S (S1)|espacenet||p=>USD509710S1",
      "KR100789740B (B1)|||p=>KR100789740B1",
      "JPS5017584U (U)|||p=>JPS5017584U", "FR2802774 (A1)|||p=>FR2802774A1"})
  void takesLabelsFileNamesQuotesAndDashesAway(String question, String expected) {
    assertThat(answer(question)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", value = {
      "971017654||CN|a=>CN199710001765", "199710001765.4||CN|a=>CN199710001765", "CN85107482|||a=>CN198510007482",
      "CN1997101765|epodoc||a=>CN199710001765", "CN202111286633.X|epodoc||a=>CN202111286633",
      "112021001286633|cnipa-standard|CN|a=>CN202181286633", "212021001286633|cnipa-standard|CN|a=>CN202191286633",
      "CN87200927U|||p=>CN87200927U", "CN101025382A8|||p=>CN101025382A8"})
  void readsChineseNumbersOfAllTimes(String question, String expected) {
    assertThat(answer(question)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", value = {
      "T100001||US|p=>UST100001", "H0002140 H1||US|p=>USH2140H1", "D02712345|aps-wku|US|p=>USD271234S",
      "RE0312345|aps-wku|US|p=>USRE31234E", "PP0045678|aps-wku|US|p=>USPP4567P",
      "US5822302|date=1998-10-13||p=>US5822302A",
      "US6859910|date=2005-02-22||p=>US6859910", "US 93077107 P|docdb;date=2007-12-03||a=>US61930771",
      "US 93077107 P|docdb||a=>US60930771", "US20200982670P|epodoc||a=>US62982670",
      "US20200082670P|epodoc||a=>US63082670",
      "US 12345688 F|docdb||a=>US07123456", "US20060123456F|epodoc||a=>US29123456",
      "002020000982670|cnipa-standard|US|a=>US62982670", "727691|date=2000-12-01|US|a=>US09727691",
      "9/832323||US|a=>US09832323", "US20010882377|epodoc||a=>US09882377", "US20010282377|epodoc||a=>US10282377",
      "US20010282377|epodoc;date=2001-10-18||a=>US09282377", "US19750123456|epodoc||a=>US05123456"})
  void readsNumbersOfTheUnitedStates(String question, String expected) {
    assertThat(answer(question)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", value = {
      "027790633||EP|a=>EP02779063", "92900624.0||EP|a=>EP92900624", "EP 0560858|kind=A1||p=>EP0560858A1",
      "WO200946303|||p=>WO2009046303", "WO04/012345|||p=>WO2004012345", "WO00/12345|||p=>WO2000012345",
      "PCT/IB2022/055385|||a=>PCTIB2022055385", "PCT/SU89/00123|||a=>PCTSU1989000123",
      "PCT/US2004/12345|||a=>PCTUS2004012345", "PCT/EA2010/000001|||a=>PCTEA2010000001",
      "US 2014/0051801 W|docdb||a=>PCTUS2014051801", "WO2014IL50123|epodoc||a=>PCTIL2014050123"})
  void readsEuropeanAndInternationalNumbers(String question, String expected) {
    assertThat(answer(question)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", value = {
      "特公平7-12345|||p=>JPH0712345B2", "再表2019/123456|||p=>JP2019123456A1", "JPWO2019123456A1|||p=>JP2019123456A1",
      "実開昭52-136627|||p=>JPS52136627U", "実公平5-1234|||p=>JPH051234Y2", "実用新案登録第3012345号|||p=>JP3012345U",
      "意匠登録第1234567号|||p=>JP1234567S", "特許第3657641号|kind=B1||p=>JP3657641B1", "特開平元-12345|||p=>JPH0112345A",
      "特開平成8-179521|||p=>JPH08179521A", "JP H8-179521|||p=>JPH08179521", "特開平12-1234|||p=>JP2000001234A",
      "特願昭53-84696|||a=>JP1978084696", "JPH11-97727|||a=>JP1999097727",
      "JP74015635-B|derwent||p=>JPS4915635B", "JP66009134-B|derwent||p=>JPS419134B", "JP51022878-A|derwent||p=>JPS5122878A", "JP 8469678 A|docdb||a=>JP1978084696",
      "102019000165329|cnipa-standard|JP|a=>JP2019165329", "JP01097727|date=2019-05-05||a=>JP2019097727"})
  void readsJapaneseNumbersOfAllEras(String question, String expected) {
    assertThat(answer(question)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", value = {
      "KR 145570 B1|||p=>KR100145570B1", "KR 0145570 Y1|||p=>KR200145570Y1", "KR2019134578|||p=>KR20190134578",
      "KR99085154-A|derwent||p=>KR19990085154A",
      "KR960008888B1|||p=>KR960008888B1", "KR20130006425U|||a=>KR2020130006425",
      "DE258188|dpma||p=>DE258188C", "DE1258188|dpma||p=>DE1258188B", "DE4232732|dpma||p=>DE4232732A1",
      "DE9420497|docdb||p=>DE9420497U", "DE 8027842|date=1982-03-18;docdb||p=>DE8027842U", "DE6610234|dpma||p=>DE6610234U",
      "G 82 33 714.4|dpma|DE|p=>DE8233714U", "DE9420497U1|docdb||p=>DE9420497U1", "DE9420497|||p=>DE9420497",
      "DE6610234|date=1969-12-31;docdb||p=>DE6610234A1", "DE3744716|docdb||p=>DE3744716A1",
      "DE20318258|dpma||p=>DE20318258U1", "DE102010048082|||p=>DE102010048082", "P 42 32 732.9||DE|a=>DE4232732",
      "DE19924232732|epodoc||a=>DE4232732", "DE2000127360|epodoc||a=>DE10027360",
      "102010000048082|cnipa-standard|DE|a=>DE102010048082",
      "DE202007013317|epodoc||a=>DE202007013317", "TWM391841|||p=>TWM391841U", "TWD123456|||p=>TWD123456S",
      "102010000123456|cnipa-standard|TW|a=>TW099123456", "GB0326331.0|||a=>GB0326331",
      "AU 1997/018206|lens||p=>AU1997018206",
      "AU6557699A|||p=>AU6557699A", "IN 201DE2011|||a=>IN201DE2011"})
  void readsNumbersOfOtherOffices(String question, String expected) {
    assertThat(answer(question)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", quoteCharacter = '~', value = {
      "--||CN|p=>placeholder", "0-0||CN|p=>placeholder", "null||CN|a=>placeholder", "ZL|||a=>prefix without a number",
      "US72O2630B2|||p=>letter O inside", "KR2015I124192A|||p=>letter I inside",
      "DE 10 2L10 048082|||a=>letter L inside",
      "ZL113781974|||p=>application numbers", "CN413781974|||p=>type digit 4 does not exist",
      "CN87200927A|||p=>belongs to utility models", "CN89100927A|||p=>85 to 88",
      "202811286633||CN|a=>2028 lies in the future",
      "WO2028123456|||p=>2028 lies in the future", "40123456||CN|a=>85 to 99 or 00 to 03",
      "CN200210155914|||a=>5 digits", "2021112866||CN|a=>10 digits: neither old, new nor EPODOC form",
      "102021101286633|cnipa-standard|CN|a=>7 digits", "402021001286633|cnipa-standard|CN|a=>type 40 does not exist",
      "US20211234567A1|||p=>too many digits", "US0|||p=>placeholder,serial 0", "1925296|aps-apn|US|a=>series",
      "EP10167109A1|||p=>application number", "EP2400812C1|||p=>kind C1 does not exist",
      "92900624.3||EP|a=>check digit is 5",
      "WO2022000000A1|||p=>serial 0", "PCT/ZZ2021/019468|||a=>ZZ is no receiving office",
      "PCT/US2021/019468|||p=>application number",
      "WO99123456|||p=>5 digits", "特願平11-97727|||p=>application numbers", "特開2021-44377|||a=>publication numbers",
      "特開令3-12345|||p=>2021012345", "JPH4012345A|||p=>Heisei ended with year 31", "JP65123456A|||p=>neither Showa",
      "JP77123456-A|derwent||p=>neither Showa", "KR99085154-A|||p=>8 digits", "KR99085154-B|derwent||p=>8 digits",
      "JP1999123456A|||p=>imperial", "KR1234567|||p=>10-, 20- or 30-", "KR4020160063019|||a=>type 40 does not exist",
      "TWX123456|||p=>unknown prefix X", "CANDAT0093181F|||a=>placeholder", "US 3667963D A|docdb||a=>placeholder",
      "PCT/US2021/1019468|||a=>expected", "FRABC|||p=>does not end with a digit",
      "FR2802774Q1|||p=>kind Q1 does not exist", "QQ1234567A1|||p=>QQ is no authority", "12345|||a=>no authority given",
      "1|date=yesterday|CN|a=>expected a date"})
  void refusesWithTheReason(String question, String keyWords) {
    String answer = answer(question);
    assertThat(answer).startsWith("ERROR ");
    assertThat(Stream.of(keyWords.split(",")).anyMatch(answer::contains)).as(answer).isTrue();
  }

  @Test
  void notesWhatWasDerivedAndWhatTheCheckDigitWas() {
    assertThat(NumberReader.application("US 72769100 A", NumberContext.NONE.in("docdb")))
        .isEqualTo(new NumberResult.Valid<>(new ApplicationNumber("US",
            "09727691"), List.of("series-derived"), CheckDigit.ABSENT));
    assertThat(NumberReader.application("ZL202111286633.X", NumberContext.NONE))
        .isEqualTo(new NumberResult.Valid<>(new ApplicationNumber("CN",
            "202111286633"), List.of("granted"), CheckDigit.RIGHT));
    assertThat(NumberReader.application("EP92900624.0", NumberContext.NONE))
        .isEqualTo(new NumberResult.Valid<>(new ApplicationNumber("EP",
            "92900624"), List.of("check-digit"), CheckDigit.NOT_VERIFIED));
    assertThat(NumberReader.application("10027360.2", NumberContext.of("DE")))
        .isEqualTo(new NumberResult.Valid<>(new ApplicationNumber("DE",
            "10027360"), List.of(), CheckDigit.NOT_VERIFIED));
  }

  @Test
  void readsAPublicationFirstWhenNobodySaysWhatANumberIs() {
    assertThat(NumberReader.either("CN113781974A", NumberContext.NONE).accepted().map(PatentNumber::id))
        .contains("CN113781974A");
    assertThat(NumberReader.either("202111286633.X", NumberContext.of("CN")).accepted().map(PatentNumber::id))
        .contains("CN202111286633");
    assertThat(BATCH.answer("12345")).isEqualTo("12345\tERROR no authority given");
    assertThat(BATCH.answer("CN12A\t\t\tpatent")).isEqualTo(
        "CN12A\tERROR column 4: expected publication or application, found 'patent'");
  }

  @Test
  void sortsByOfficeLengthNumberAndKind() {
    List<String> ordered = List.of("CN1387401", "CN1387401A", "CN1387402A", "CN87100927A", "CN102155885A",
        "CN102155885B",
        "EP0000002A1", "US999A", "US1000A", "USD656296S1");
    List<PublicationNumber> shuffled = new ArrayList<>(ordered.stream().map(PublicationNumber::of).toList());
    Collections.shuffle(shuffled, new Random(7));
    assertThat(shuffled.stream().sorted().map(PublicationNumber::id)).isEqualTo(ordered);
    assertThat(Stream.of("US14643719", "PCTUS2021019468", "CN202111286633").map(ApplicationNumber::of).sorted()
        .map(ApplicationNumber::id)).containsExactly("CN202111286633", "PCTUS2021019468", "US14643719");
  }

  @Test
  void takesCanonicalNumbersApart() {
    assertThat(PublicationNumber.of("US2005004437A1")).isEqualTo(new PublicationNumber("US", "2005004437", "A1"));
    assertThat(PublicationNumber.of("USD656296S1")).isEqualTo(new PublicationNumber("US", "D656296", "S1"));
    assertThat(PublicationNumber.of("CN1387401").partial()).isTrue();
    assertThat(ApplicationNumber.of("PCTUS2021019468")).isEqualTo(new ApplicationNumber("PCT", "US2021019468"));
    for (String wrong : List.of("", "CN", "cn113781974A", "CN 113781974 A", "1137819", "FRABC")) {
      assertThatThrownBy(() -> PublicationNumber.of(wrong)).isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected a number such as CN110123456B, found '" + wrong + "'");
      assertThatThrownBy(() -> ApplicationNumber.of(wrong)).isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected a number such as CN202111286633, found '" + wrong + "'");
    }
  }

  @Test
  void printsOldNumbersInTheirOldForm() {
    assertThat(ApplicationNumber.of("CN200310055914").display()).isEqualTo("03155914.X");
    assertThat(ApplicationNumber.of("CN198810006581").display()).isEqualTo("88106581");
    assertThat(ApplicationNumber.of("KR1020160063019").display()).isEqualTo("10-2016-0063019");
    assertThat(ApplicationNumber.of("PCTUS2021019468").display()).isEqualTo("PCT/US2021/019468");
    assertThat(ApplicationNumber.of("TW088103260").display()).isEqualTo("TW088103260");
  }
}
