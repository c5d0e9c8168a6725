package org.patentbeacon.sector;

import java.time.LocalDate;

/// A random draw of a topic that somebody judged.
///
/// @param topic the id of the topic
/// @param date when it was judged
/// @param snapshot the state of the database
/// @param n how many documents were judged
/// @param relevant how many of them belong to the topic
/// @param low the lower end of the 95 % interval of the share
/// @param high its upper end
/// @param place where the row stands
public record PrecisionSample(String topic, LocalDate date, String snapshot, int n, int relevant, double low, double high,
    Place place) {}
