from tests.migrations.databases import (
    empty,
    files,
    migrated,
    migrated_pattern,
    own_cluster,
    peopled,
    peopled_pattern,
    root,
    shared,
)

__all__ = [
    "empty",
    "files",
    "migrated",
    "migrated_pattern",
    "own_cluster",
    "peopled",
    "peopled_pattern",
    "root",
    "shared",
]
