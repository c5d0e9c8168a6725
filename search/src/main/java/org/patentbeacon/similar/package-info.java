/// Documents like others: what brings them near, and why.
///
/// Goes in: one or several seeds, documents or texts ([Seed]), a filter, and which signals to ask ([Signal]). Comes out: the
/// nearest documents, each with the evidence that brought it ([Evidence]): shared words, shared classes, citations between
/// them, meaning, words in the other language.
///
/// ```java
/// SimilarDocuments similar = new SimilarDocuments(index, TermDictionary.EMPTY, List.of());
/// List<SimilarHit> near = similar.find(SimilarRequest.of(Seed.of(document)).limit(20));
/// ```
///
/// Each signal ranks by itself; the rankings are fused by the ranks ([Fusion]), so that no signal needs a scale it shares
/// with the others. A signal that has nothing to say is absent, and everything works without it.
///
/// How alike two given texts are is another question: [WordVectors] answers it by words, [NearestPassages] by meaning.
///
/// The package refuses to know how an engine ranks ([org.patentbeacon.index.PatentIndex#rank]) and how a model turns text
/// into vectors.
@NullMarked
package org.patentbeacon.similar;

import org.jspecify.annotations.NullMarked;
