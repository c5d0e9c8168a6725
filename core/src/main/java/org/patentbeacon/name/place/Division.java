package org.patentbeacon.name.place;

import org.jspecify.annotations.Nullable;

/// An administrative division of China.
///
/// @param code its code of six digits by GB/T 2260, such as `440300`; absent where the table states none
/// @param name its full name, such as `深圳市`
/// @param shortName its name as names of firms have it, such as `深圳`
/// @param level the sort of division
/// @param above the division that it is part of; absent for those of the first level
public record Division(@Nullable String code, String name, String shortName, Level level, @Nullable Division above) {

  /// The sorts of divisions that the table tells apart.
  public enum Level {
    /// 直辖市, a city that is a province; it has districts and no cities in it.
    MUNICIPALITY,
    /// 省.
    PROVINCE,
    /// 自治区.
    REGION,
    /// 特别行政区.
    SPECIAL,
    /// 地级市, a city of the second level.
    CITY,
    /// 地区, 自治州, 盟: other divisions of the second level.
    PREFECTURE,
    /// 县级市, a city of the third level.
    COUNTY_CITY
  }

  /// {@return the division of the first level that this one is or is part of}
  public Division province() {
    return above == null ? this : above.province();
  }

  /// {@return the division of the second level that this one is or is part of; cities right below a province are their
  /// own, divisions of the first level have none}
  public @Nullable Division city() {
    if (above == null) {
      return null;
    }
    return above.above == null ? this : above;
  }

  /// {@return whether this division is another one or part of it}
  ///
  /// @param other the other
  public boolean isWithin(Division other) {
    return equals(other) || (above != null && above.isWithin(other));
  }

  /// {@return what tells this division from all others: its code, else the code of the one above with its name}
  public String id() {
    return code != null ? code : above == null ? name : above.id() + shortName;
  }
}
