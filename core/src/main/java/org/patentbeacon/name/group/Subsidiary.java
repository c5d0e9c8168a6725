package org.patentbeacon.name.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An applicant inside the group of another.
///
/// @param group its names
/// @param parent the main name of the applicant above
/// @param since the day from which it is inside; absent when nobody said
/// @param evidence [Evidence#HAND] or [Evidence#NAMED_WITHIN]
/// @param detail the words of the row, or the name it begins with
/// @param confidence how sure that is, from 0 to 1
public record Subsidiary(NameGroup group, String parent, @Nullable LocalDate since, Evidence evidence, String detail,
    double confidence) {}
