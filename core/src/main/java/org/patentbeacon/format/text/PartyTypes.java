package org.patentbeacon.format.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.patentbeacon.document.PartyType;

/// Judges from a Chinese or Japanese name what sort of party bears it. Rules of the document model, section 6, in order.
public final class PartyTypes {
  private static final Pattern UNIVERSITY = Pattern.compile("大学|大學|(?<!科)学院|(?<!科)學院|学校|學校");
  private static final Pattern INSTITUTE =
      Pattern.compile("研究院|研究所|科学院|科學院|(?:研究|检测|檢測|技术|技術)中心|研究センター");
  private static final Pattern HOSPITAL = Pattern.compile("医院|醫院|病院");
  private static final Pattern GOVERNMENT = Pattern.compile("(?:局|委员会|委員會|政府|部队|部隊)$");
  private static final Pattern ENTERPRISE = Pattern.compile("公司|厂|廠|集团|集團|企业|企業|合作社|店|会社");
  private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}]{2,4}|[\\p{IsHan}A-Za-z.]+(?:[·•・‧∙．.]\\s?[\\p{IsHan}A-Za-z.]+)+");

  private PartyTypes() {}

  /// {@return the sort of party; empty when the name is not in Chinese characters, so that these rules cannot tell}
  ///
  /// @param name the name in display form
  public static Optional<PartyType> of(String name) {
    if (name.codePoints().noneMatch(Character::isIdeographic)) {
      return Optional.empty();
    }
    return Optional.of(chinese(name));
  }

  private static PartyType chinese(String name) {
    if (UNIVERSITY.matcher(name).find()) {
      return PartyType.UNIVERSITY;
    }
    if (INSTITUTE.matcher(name).find()) {
      return PartyType.INSTITUTE;
    }
    if (HOSPITAL.matcher(name).find()) {
      return PartyType.HOSPITAL;
    }
    if (GOVERNMENT.matcher(name).find()) {
      return PartyType.GOVERNMENT;
    }
    if (ENTERPRISE.matcher(name).find()) {
      return PartyType.ENTERPRISE;
    }
    return PERSON.matcher(name).matches() ? PartyType.PERSON : PartyType.OTHER;
  }
}
