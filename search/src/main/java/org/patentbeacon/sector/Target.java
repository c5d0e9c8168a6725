package org.patentbeacon.sector;

import java.math.BigDecimal;

/// What a cluster means to reach in a year.
///
/// @param cluster the id of the cluster
/// @param year the year
/// @param measure the word of the measure
/// @param value what is to be reached
/// @param place where the row stands
public record Target(String cluster, int year, String measure, BigDecimal value, Place place) {}
