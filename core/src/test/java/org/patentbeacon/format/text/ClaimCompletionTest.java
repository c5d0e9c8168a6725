package org.patentbeacon.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimCategory;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.TextOrigin;

class ClaimCompletionTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "1|1.2,4-二氨基苯的制法|2,4-二氨基苯的制法", "1|1. A lamp|A lamp", "7|007．一种灯|一种灯", "3|3.) Lampe|Lampe",
      "1|１．ランプ|ランプ", "2|1. A lamp|1. A lamp", "1|1 . A lamp|A lamp", "5|A lamp with 5. parts|A lamp with 5. parts",
      "2|2、一种灯|一种灯", "1|10 lamps|10 lamps"})
  void removesTheLeadingNumberOnce(int number, String text, String expected) {
    assertThat(ClaimNumber.strip(text, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "zh|根据权利要求1所述的灯|1", "zh|如权利要求1～3中的任一项所述的灯|1 2 3", "zh|如权利要求1至3任一项所述|1 2 3",
      "zh|如权利要求1、3或5所述的灯|1 3 5", "zh|如权利要求2-4或权利要求6所述的灯|2 3 4 6", "zh|前述任一项权利要求所述的灯|1 2 3 4 5 6 7 8",
      "zh|根据上述权利要求中任一项所述的灯|1 2 3 4 5 6 7 8", "zh|一种灯，功率为1至3瓦|~~", "zh|根据权利要求1，其中3个灯|1",
      "en|The lamp of claim 1, wherein 3 LEDs|1", "en|The lamp according to any one of claims 1 to 3|1 2 3",
      "en|A lamp as in claims 1, 2, or 4-5|1 2 4 5", "en|The lamp of claim 1 or 2|1 2", "en|The lamp of claim 1, 2 or 3|1 2 3",
      "en|The lamp of claim 1, 10 wt% glass|1", "en|A lamp as in any preceding claim|1 2 3 4 5 6 7 8",
      "en|The lamp of any of the previous claims|1 2 3 4 5 6 7 8", "en|The lamp of the first claim|1", "en|We claim 3|3",
      "en|A lamp with a claimed part 2|~~", "en|The lamp of claims 1 through 3|1 2 3",
      "ja|請求項１または２に記載のランプ|1 2", "ja|請求項１乃至３のいずれか１項に記載のランプ|1 2 3", "ja|請求項1から請求項3のランプ|1 2 3",
      "de|Lampe nach Anspruch 1|1", "de|Lampe nach einem der Ansprüche 1 bis 3 oder 5|1 2 3 5",
      "de|Lampe nach einem der vorhergehenden Ansprüche|1 2 3 4 5 6 7 8",
      "fr|Lampe selon la revendication 1|1", "fr|Lampe selon l'une des revendications 1 à 3|1 2 3",
      "fr|Lampe selon l'une des revendications précédentes|1 2 3 4 5 6 7 8"})
  void findsTheClaimsNamed(String lang, String text, String expected) {
    assertThat(ClaimReferences.in(text, lang, 9)).extracting(String::valueOf)
        .isEqualTo(expected == null || expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "zh|一种显示设备，包括|PRODUCT", "zh|2,4-二氨基-1,3,5-三嗪的结晶的制造方法，其特征在于|METHOD", "zh|权利要求1所述香料在卷烟中的应用，具体为|USE",
      "zh|根据权利要求1所述的组合物，其中|COMPOSITION", "zh|一种照明系统，包括|SYSTEM", "zh|如权利要求1至3中任一项所述的，其特征在于|UNKNOWN",
      "en|A method of making a lamp|METHOD", "en|The method of claim 1|METHOD", "en|Use of a lamp|USE",
      "en|A system comprising a method unit|SYSTEM", "en|An integrated circuit for a method|PRODUCT",
      "en|A process for making|METHOD", "en|A pharmaceutical composition comprising|COMPOSITION",
      "de|Herstellungsverfahren für eine Lampe|METHOD", "de|Lampe nach Anspruch 1|PRODUCT", "de|Verwendung einer Lampe|USE",
      "fr|Procédé de fabrication|METHOD", "fr|Lampe selon la revendication 1|PRODUCT", "ja|ランプの製造方法。|METHOD",
      "ja|前記管が、ガラスである、請求項１に記載の方法。|METHOD",
      "ko|램프|UNKNOWN"})
  void judgesTheCategoryFromThePreamble(String lang, String text, ClaimCategory expected) {
    assertThat(ClaimCategories.of(text, lang)).isEqualTo(expected);
  }

  @Test
  void aUseThatNamesAProductStandsAlone() {
    List<Claim> claims = complete("1.一种香料，其特征在于酸。", "2.根据权利要求1所述的香料，其特征在于甜。", "3.权利要求1所述香料在食品中的应用。");
    assertThat(claims).extracting(Claim::independent).containsExactly(true, false, true);
    assertThat(claims.getLast().references()).containsExactly(1);
  }

  @Test
  void inheritsACategoryThatThePreambleDoesNotGive() {
    List<Claim> claims = complete("1.一种制灯方法，其特征在于热。", "2.根据权利要求1所述的，其特征在于冷。");
    assertThat(claims).extracting(Claim::category).containsExactly(ClaimCategory.METHOD, ClaimCategory.METHOD);
  }

  @Test
  void dropsReferencesThatLeadNowhere() {
    List<Note> notes = new ArrayList<>();
    ClaimCompletion completion = new ClaimCompletion("zh", notes::add);
    completion.add(ClaimText.of("", "一种灯"));
    completion.add(ClaimText.of(null, "根据权利要求2或7所述的灯"));
    completion.add(ClaimText.of("0003", "3."));
    assertThat(completion.set(TextOrigin.ORIGINAL).claims().getLast().references()).isEmpty();
    assertThat(notes).containsExactly(
        new Note("claim-reference", "claim 2 refers to claim 2, which does not stand before it"),
        new Note("claim-reference", "claim 2 refers to claim 7, which does not stand before it"),
        new Note("claim-text", "claim 3 has no text"));
  }

  private static List<Claim> complete(String... texts) {
    ClaimCompletion completion = new ClaimCompletion("zh", note -> assertThat(note).isNull());
    for (String text : texts) {
      completion.add(ClaimText.of(null, text));
    }
    return completion.set(TextOrigin.ORIGINAL).claims();
  }
}
