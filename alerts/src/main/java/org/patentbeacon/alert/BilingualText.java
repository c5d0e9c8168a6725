package org.patentbeacon.alert;

/// A text in both languages.
///
/// @param zh in Chinese
/// @param en in English
public record BilingualText(String zh, String en) {}
