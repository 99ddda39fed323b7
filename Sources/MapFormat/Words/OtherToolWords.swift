/// The names that other sales tools, methods and everyday usage give to our values, so that their lists can be
/// pasted: one table for each vocabulary.
///
/// A table has every name of a tool's list, also one that is ours: so a list can be checked to be complete. A name
/// has one meaning in a table, whoever uses it. Where two tools mean different things by it, our own label comes
/// first, then the reading that claims less. A number has the meaning of one field of one tool, as said beside it.
enum OtherToolWords {}
