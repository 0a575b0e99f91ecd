"""SQL as text: statements taken apart, names put in quotes."""

import re

_TOKEN = re.compile(
    r"""'(?:[^']|'')*'            # string
      | "(?:[^"]|"")*"            # quoted name
      | (?P<tag>\$\w*\$).*?(?P=tag)
      | --[^\n]*
      | /\*.*?\*/
      | (?P<end>;)
      | .""",
    re.DOTALL | re.VERBOSE,
)


def split_statements(sql: str) -> tuple[str, ...]:
    """The statements of a script, without their semicolons; those inside strings and comments end nothing."""
    statements = [""]
    for token in _TOKEN.finditer(sql):
        if token["end"]:
            statements.append("")
        elif not token[0].startswith(("--", "/*")):
            statements[-1] += token[0]
    return tuple(text for statement in statements if (text := statement.strip()))


def quoted(name: str) -> str:
    """The name as an identifier in SQL."""
    return '"' + name.replace('"', '""') + '"'
