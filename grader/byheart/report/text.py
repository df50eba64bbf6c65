"""Make a student's text safe to show: invisible characters are spelled out, long text is cut and says so.

This file makes no HTML: the templates escape that. Markdown is escaped here, since no template engine does it.
"""

import re
import unicodedata

_PLAIN = re.compile(r"[\n\t -~]*")
_HIDDEN_KINDS = {"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"}
_MARK_KINDS = {"Mn", "Me"}
# Characters that Unicode counts as letters or symbols and that are drawn as nothing.
_BLANKS = {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0}
_MOST_MARKS = 4

_MARKDOWN = re.compile(
    r"[\\`*\[\]|~@<>&$^]|(?<![^\W_])_|_(?![^\W_])|:(?=/)|(?<=www)\.|\A[#+=-]|\A\d+(?=[.)])", re.IGNORECASE
)
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def visible(text: str) -> str:
    """The text with its control, direction and invisible characters spelled out; line ends and tabs stay.

    Accents piled on one letter are cut off, because they would be drawn over the lines around it.
    """
    text = text.replace("\r\n", "\n")
    if _PLAIN.fullmatch(text):
        return text
    return _few_marks(text.translate(_SHOWN))


def one_line(text: str, most: int = 200) -> str:
    """The text on one line, cut to `most` characters."""
    return visible(shortened(" ".join(text.split("\n")), most)).replace("\t", " ")


def lines_of(text: str, most: int, longest: int) -> tuple[str, ...]:
    """The text's first lines, none longer than `longest`."""
    rows = text.split("\n", most)
    return tuple(one_line(row, longest) for row in rows[:most])


def shortened(text: str, most: int) -> str:
    """The text, or its first characters and a note of how many more there are."""
    if len(text) <= most:
        return text
    return f"{text[:most]} … ({len(text) - most:,} more characters)"


def markdown(text: str) -> str:
    """The text on one line, escaped so that Markdown shows it as it is."""
    return _MARKDOWN.sub(_escaped, one_line(text, 2000))


def fenced(text: str, language: str = "") -> str:
    """The text as a Markdown block of code that nothing in the text can end."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{visible(text)}\n{fence}"


def counted(number: int, noun: str) -> str:
    """1 question; 2 questions."""
    return f"{number:,} {noun}{'s' * (number != 1)}"


def in_base_36(number: int) -> str:
    """The number in digits and letters, as a browser reads it: 35 is z, 36 is 10."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    before = in_base_36(number // 36) if number >= 36 else ""
    return before + digits[number % 36]


class _Shown(dict[int, str]):
    """How each character is shown, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        shown = _shown(code)
        if len(self) < 5000:
            self[code] = shown
        return shown


def _shown(code: int) -> str:
    hidden = code in _BLANKS or unicodedata.category(chr(code)) in _HIDDEN_KINDS
    return f"⟨U+{code:04X}⟩" if hidden and chr(code) not in "\t\n" else chr(code)


_SHOWN = _Shown()


def _few_marks(text: str) -> str:
    kept, run = [], 0
    for character in text:
        run = run + 1 if ord(character) > 0x2FF and unicodedata.category(character) in _MARK_KINDS else 0
        if run <= _MOST_MARKS:
            kept.append(character)
        elif run == _MOST_MARKS + 1:
            kept.append("⟨…⟩")
    return "".join(kept)


def _escaped(found: re.Match[str]) -> str:
    special = found.group()
    return _ENTITIES.get(special) or (f"{special}\\" if special.isdigit() else f"\\{special}")
