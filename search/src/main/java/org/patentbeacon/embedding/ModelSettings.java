package org.patentbeacon.embedding;

/// How a model wants to be used.
///
/// @param name what it is called, without its version
/// @param languages the languages it understands
/// @param pooling how the vectors of the tokens become that of the text
/// @param tokens the most tokens it reads
/// @param lowerCase whether texts are to be in small letters, even if its tokenizer does not say so
/// @param documentPrefix what goes before a document
/// @param queryPrefix what goes before a question
record ModelSettings(String name, TextLanguages languages, Pooling pooling, int tokens, boolean lowerCase,
    String documentPrefix, String queryPrefix) {}
