package org.patentbeacon.format;

/// A format of the catalogue.
///
/// @param id its id, such as `cnipa-new`
/// @param zh what it is, in Chinese
/// @param en what it is, in English
/// @param recognisedBy how a file of it is recognised
/// @param yields what a record of it becomes
public record Format(String id, String zh, String en, String recognisedBy, String yields) {}
