"""What is shown of a confidential text to those who need not know it: enough to recognise it by, never to use it.

Every mask hides at least half of the characters that count, however short the text is.
"""

HIDDEN = "*"
_SHORT = 4


def _covered(text: str, *, head: int, tail: int, stars: int | None = None) -> str:
    """The first `head` and last `tail` characters; less of them where they would be more than half of the text."""
    while head + tail > len(text) // 2:
        head, tail = (head - 1, tail) if head else (head, tail - 1)
    hidden = HIDDEN * (len(text) - head - tail if stars is None else stars)
    return f"{text[:head]}{hidden}{text[len(text) - tail :]}"


def mask_phone(text: str) -> str:
    """138****1234; of a short number such as 95511 two digits. Signs between the digits are left out."""
    digits = "".join(character for character in text if character.isdigit())
    if len(digits) >= 11:
        return f"{digits[:3]}{HIDDEN * _SHORT}{digits[-4:]}"
    return _covered(digits, head=0, tail=4, stars=_SHORT)


def mask_identity(text: str) -> str:
    """110***********123X: the first three and the last four characters, as long as the number is."""
    return _covered(text, head=3, tail=4)


def mask_account(text: str) -> str:
    """****1234, however long the number of the account is."""
    return _covered(text, head=0, tail=4, stars=_SHORT)


def mask_email(text: str) -> str:
    """z***@example.com: the first character of a name of two or more, and the domain."""
    name, _, domain = text.rpartition("@")
    return f"{name[:1] if len(name) > 1 else ''}{HIDDEN * 3}@{domain}"
