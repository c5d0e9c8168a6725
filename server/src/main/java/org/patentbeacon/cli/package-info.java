/// The `beacon` command.
///
/// Goes in: the words of a command line. Comes out: results on standard output, for people or as JSON, messages on
/// standard error, and an exit code that says how it went.
///
/// ```
/// beacon import -d led downloads/
/// beacon search -d led 'TIAB=(发光二极管 (5n) 散热) and IPC=F21V29'
/// ```
///
/// Every command is one class that asks the library and prints. The package decides nothing: what a query means, what is
/// counted and what is alarming is all the library's.
@NullMarked
package org.patentbeacon.cli;

import org.jspecify.annotations.NullMarked;
