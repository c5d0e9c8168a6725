package org.patentbeacon.name.group;

/// A name that looks like those of a group and is not one of them.
///
/// @param name the name
/// @param main the main name of the group that it is in
/// @param reason what keeps it out
public record NearMiss(String name, String main, Reason reason) {

  /// What keeps names apart that look alike.
  public enum Reason {
    /// A row of the alias table says that they are two, or each stands in a group of its own there.
    ROW,
    /// They stood with different unified social credit codes.
    OTHER_CODE,
    /// They stood in different countries.
    OTHER_COUNTRY,
    /// One is a works or a partnership, which stands beside the company of its owner.
    OTHER_KIND,
    /// They share the stem alone: no address, no inventor, no register brings them together.
    STEM_ALONE
  }
}
