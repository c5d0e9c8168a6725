package org.patentbeacon.sector.measure;

import org.patentbeacon.sector.BilingualName;

/// How much a topic holds.
///
/// @param id the id of the topic; that of the sector for the sector as a whole
/// @param name its name
/// @param path the names from the sector on, joined by `/`
/// @param own what it finds itself, without rows and topics below
/// @param included rows that put a document into it
/// @param excluded rows that take a document out of it
/// @param waiting rows whose document is not in the database
/// @param count what it and the topics below hold
public record TopicCount(String id, BilingualName name, String path, long own, long included, long excluded, long waiting, long count) {}
