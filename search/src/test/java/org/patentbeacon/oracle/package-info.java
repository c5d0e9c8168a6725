/// The query language said a second time, slowly: what a tree means for one document.
///
/// A document and a tree go in, yes or no comes out. Everything is written from the text model and the list of fields
/// alone: texts are cut by code of this package, spans are found by trying every position, values are read from the
/// document. It knows the tree and the list of fields, and nothing else that the engine is made of, so that an error
/// in the engine is not an error here too.
package org.patentbeacon.oracle;
