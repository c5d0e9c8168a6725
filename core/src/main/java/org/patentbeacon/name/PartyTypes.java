package org.patentbeacon.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.patentbeacon.document.PartyType;

/// Judges from a Chinese or Japanese name what sort of party bears it. Rules of the document model, section 6, in order.
public final class PartyTypes {
  private static final List<String> UNIVERSITY = List.of("大学", "大學", "学校", "學校");
  private static final List<String> SCHOOL = List.of("学院", "學院");
  private static final List<String> INSTITUTE = List.of("研究院", "研究所", "科学院", "科學院", "研究中心", "检测中心", "檢測中心",
      "技术中心", "技術中心", "研究センター");
  private static final List<String> HOSPITAL = List.of("医院", "醫院", "病院");
  private static final List<String> GOVERNMENT = List.of("局", "委员会", "委員會", "政府", "部队", "部隊");
  private static final List<String> ENTERPRISE =
      List.of("公司", "厂", "廠", "集团", "集團", "企业", "企業", "合作社", "店", "会社");
  /// Two to four Han characters, or words of Han and Latin letters with points between them. A point may be a letter too:
  /// each character has one way to match, or long names would take forever.
  private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}]{2,4}|(?=.+[·•・‧∙．.].)"
      + "[\\p{IsHan}A-Za-z.]++(?:(?:[·•・‧∙．]\\s?|(?<=.\\.)\\s)[\\p{IsHan}A-Za-z.]++)*");

  private PartyTypes() {}

  /// {@return the sort of party; empty when the name is not in Chinese characters, so that these rules cannot tell}
  ///
  /// @param name the name in display form
  public static Optional<PartyType> of(String name) {
    if (!isIdeographic(name)) {
      return Optional.empty();
    }
    return Optional.of(chinese(name));
  }

  private static PartyType chinese(String name) {
    if (has(name, UNIVERSITY) || isSchool(name)) {
      return PartyType.UNIVERSITY;
    }
    if (has(name, INSTITUTE)) {
      return PartyType.INSTITUTE;
    }
    if (has(name, HOSPITAL)) {
      return PartyType.HOSPITAL;
    }
    if (isGovernment(name)) {
      return PartyType.GOVERNMENT;
    }
    if (has(name, ENTERPRISE)) {
      return PartyType.ENTERPRISE;
    }
    return PERSON.matcher(name).matches() ? PartyType.PERSON : PartyType.OTHER;
  }

  private static boolean isIdeographic(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isIdeographic(name.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String name, List<String> words) {
    for (String word : words) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the name has 学院 that is not the end of 科学院, an academy of sciences.
  private static boolean isSchool(String name) {
    for (String school : SCHOOL) {
      for (int at = name.indexOf(school); at >= 0; at = name.indexOf(school, at + 1)) {
        if (at == 0 || name.charAt(at - 1) != '科') {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isGovernment(String name) {
    for (String word : GOVERNMENT) {
      if (name.endsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
