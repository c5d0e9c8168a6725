package org.patentbeacon.index.table;

/// Who stands behind each row.
///
/// @param applicants the applicants, by the names under which their groups are shown, the first named first
/// @param countries the countries of the applicants
/// @param seat where the first applicant is at home, as [Seat#text()]
/// @param inventors the inventors and designers
/// @param agencies the agencies
public record Parties(CodesColumn applicants, CodesColumn countries, CodeColumn seat, CodesColumn inventors,
    CodesColumn agencies) {}
