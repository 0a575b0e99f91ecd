"""The read engine: a document is planned once and read level by level, one statement per relation and level."""
