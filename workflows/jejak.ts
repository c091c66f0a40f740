// The SDK notes of every promise where it was made, for a view nobody is let see here. Ten frames of it, each looked up
// in the source map, were a fifth of what a run cost. Two still say where an error was thrown, and on whose call.
// Loaded before any run (worker/bundel.ts): after that nobody can change it any more.
Error.stackTraceLimit = 2;
