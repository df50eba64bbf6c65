"""Search for solutions in whatever is handed out: sources, bytecode, archives, arrays, and texts of any kind.

What is searched for are the functions of the solutions and of the reference: each whole body, and each expression in it
that does something (two operations or more), in the stack order in which Python computes it. So it is found under
another layout, in brackets, in a compiled file without its source, and in a string that happens to be Python. A long
expression is also found with other names. Text is searched without its spaces as well, byte by byte.
"""

import ast
import contextlib
import dis
import hashlib
import io
import marshal
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

import numpy as np

Token = tuple[str, str]

# An expression with so many operations is looked for; from the second number on also with other names.
FEW, MANY = 2, 3
_SKIPPED = {"RESUME", "CACHE", "PUSH_NULL", "NOP", "PRECALL", "KW_NAMES", "COPY_FREE_VARS", "NOT_TAKEN", "EXTENDED_ARG"}
_ARCHIVES = {".zip", ".whl", ".npz", ".egg"}


@dataclass(frozen=True)
class Secret:
    """A piece of a solution."""

    whose: str
    text: str
    tokens: tuple[Token, ...]

    @property
    def weight(self) -> int:
        return sum(kind in ("op", "call", "compare", "subscript", "unary") for kind, _ in self.tokens)

    @property
    def is_telling(self) -> bool:
        """Whether it would be known under other names: `a * (1 - a)`, but not `a - b * c`, which is anybody's."""
        counts = sum(kind == "op" for kind, _ in self.tokens) >= FEW and any(kind == "const" for kind, _ in self.tokens)
        return self.weight >= MANY or counts

    @property
    def plain(self) -> bytes:
        return re.sub(r"\s", "", self.text).encode()


def tokens_of(code: CodeType) -> tuple[Token, ...]:
    """What a code object does, in order, without what differs between a function, a module and an expression."""
    return tuple(token for each in dis.get_instructions(code) for token in _tokens(each))


def _tokens(each: dis.Instruction) -> Iterator[Token]:
    name, value = each.opname, each.argval
    if name in _SKIPPED:
        return
    if name.startswith(("LOAD_FAST", "LOAD_NAME", "LOAD_GLOBAL", "LOAD_DEREF", "LOAD_CLOSURE")):
        names = value if isinstance(value, tuple) else (value,)
        yield from (("name", "np" if one == "numpy" else str(one)) for one in names)
    elif name.startswith("STORE_FAST_LOAD_FAST"):
        yield from (("store", str(value[0])), ("name", str(value[1])))
    elif name.startswith("STORE_FAST_STORE_FAST"):
        yield from (("store", str(one)) for one in value)
    elif name.startswith(("STORE_FAST", "STORE_NAME", "STORE_GLOBAL", "STORE_DEREF")):
        yield ("store", str(value))
    elif name in ("LOAD_ATTR", "LOAD_METHOD"):
        yield ("attr", str(value))
    elif name in ("LOAD_CONST", "LOAD_SMALL_INT"):
        yield ("const", "" if isinstance(value, CodeType) else repr(value))
    elif name == "RETURN_CONST":
        yield from (("const", repr(value)), ("return", ""))
    elif name in ("RETURN_VALUE",):
        yield ("return", "")
    elif name.startswith("BINARY_OP"):
        yield ("subscript", "") if each.argrepr == "[]" else ("op", each.argrepr.rstrip("="))
    elif name.startswith("UNARY"):
        yield ("unary", name)
    elif name == "COMPARE_OP":
        yield ("compare", each.argrepr.removeprefix("bool(").rstrip(")"))
    elif name.startswith("BINARY_S"):
        yield ("subscript", "")
    elif name.startswith("CALL"):
        yield ("call", str(each.arg))
    else:
        yield ("other", re.sub(r"_(A|B)$", "", name))


def anonymous(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The same with other names: which are the same is kept, and what NumPy's are."""
    known: dict[str, str] = {"np": "np"}
    return tuple(
        (kind, known.setdefault(value, str(len(known)))) if kind in ("name", "store") else (kind, value)
        for kind, value in tokens
    )


def secrets_in(source: str, whose: str) -> Iterator[Secret]:
    """The pieces of each function of this source; of a script, of all of it."""
    tree = ast.parse(source)
    functions = [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)]
    for scope in functions or [tree]:
        body = [each for each in scope.body if not _says(each)]
        name = f"{whose}: {getattr(scope, 'name', 'the script')}"
        if functions and body:
            whole = ast.fix_missing_locations(ast.Module([ast.FunctionDef("f", scope.args, body, [])], []))
            (code,) = (each for each in compile(whole, "", "exec").co_consts if isinstance(each, CodeType))
            yield Secret(name, "\n".join(map(ast.unparse, body)), tokens_of(code))
        for node in (node for each in body for node in ast.walk(each)):
            if isinstance(node, ast.expr) and not isinstance(node, ast.Constant | ast.Name | ast.Tuple | ast.Starred):
                try:
                    piece = compile(ast.fix_missing_locations(ast.Expression(node)), "", "eval")
                except (SyntaxError, ValueError, TypeError):  # a yield, or something that is stored into
                    continue
                secret = Secret(name, ast.unparse(node), tokens_of(piece)[:-1])
                if secret.weight >= FEW:
                    yield secret


def _says(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


@dataclass
class Search:
    """Looks for these secrets in files, and notes where it has looked: (what kind, how many)."""

    secrets: list[Secret]

    def __post_init__(self) -> None:
        self.looked: dict[str, int] = {}
        self._seen: set[tuple[str, bytes]] = set()
        self._whose: dict[tuple[Token, ...], Secret] = {}
        self._named: dict[tuple[Token, ...], list[tuple[Token, ...]]] = {}
        self._renamed: dict[tuple[str, ...], list[tuple[tuple[str, ...], tuple[Token, ...]]]] = {}
        for each in self.secrets:
            self._whose[each.tokens] = each
            self._named.setdefault(each.tokens[:3], []).append(each.tokens)
            if each.is_telling and (wanted := anonymous(each.tokens)) not in self._whose:
                self._whose[wanted] = each
                kinds = tuple(kind for kind, _ in wanted)
                self._renamed.setdefault(kinds[:3], []).append((kinds, wanted))
        self._texts = {each.plain: each for each in self.secrets if len(each.plain) > 8}
        self._pieces: dict[str, list[str]] = {}
        self._codes: dict[CodeType, list[tuple[str, str]]] = {}

    def in_folder(self, folder: Path, without: str = "\0") -> Iterator[tuple[str, str]]:
        """Where something was found, and what."""
        for path in sorted(path for path in folder.rglob("*") if path.is_file() and without not in path.parts):
            yield from self.in_bytes(path.read_bytes(), str(path.relative_to(folder)))

    def in_bytes(self, content: bytes, place: str) -> Iterator[tuple[str, str]]:
        kind = Path(place).suffix
        self.looked[kind] = self.looked.get(kind, 0) + 1
        same = kind, hashlib.sha256(content).digest()
        if same in self._seen:
            return
        self._seen.add(same)
        if kind in _ARCHIVES:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                for name in archive.namelist():
                    yield from self.in_bytes(archive.read(name), f"{place}!{name}")
        elif kind == ".npy":
            array = np.load(io.BytesIO(content), allow_pickle=False)
            assert array.dtype.kind in "biufU", (place, array.dtype)
            if array.dtype.kind == "U":
                for text in map(str, array.ravel()):
                    yield from self.in_text(text, place)
        elif kind == ".pyc":
            yield from self.in_code(marshal.loads(content[16:]), place)
        else:
            text = content.decode("utf-8", "replace")
            if kind == ".py":
                with contextlib.suppress(SyntaxError, ValueError):
                    yield from self.in_code(compile(text, place, "exec", dont_inherit=True), place)
            yield from self.in_text(text, place)

    def in_code(self, code: CodeType, place: str) -> Iterator[tuple[str, str]]:
        if code not in self._codes:  # a compiled file is mostly that of a source that was searched
            self._codes[code] = list(self._in_code(code))
        yield from ((f"{place}{where}", what) for where, what in self._codes[code])

    def _in_code(self, code: CodeType) -> Iterator[tuple[str, str]]:
        yield from self._in_tokens(tokens_of(code), f", {code.co_name}")
        for each in code.co_consts:
            if isinstance(each, CodeType):
                yield from self.in_code(each, "")
            elif isinstance(each, str) and len(each) > 8:
                yield from self.in_text(each, f", a string in {code.co_name}")

    def in_text(self, text: str, place: str) -> Iterator[tuple[str, str]]:
        plain = re.sub(rb"[\s\0]", b"", text.encode("utf-8", "replace"))
        for wanted, secret in self._texts.items():
            if wanted in plain:
                yield place, secret.text
        quoted = re.findall(r"`+([^`\n]+)`|[\"']([^\"'\n]{9,})[\"']", text)
        for piece in {*text.splitlines(), *(each for both in quoted for each in both)}:
            piece = piece.strip().removeprefix(">>> ").removeprefix("return ")
            if len(piece) < 9 or not re.search(r"[-+*/@(]", piece):
                continue
            if piece not in self._pieces:
                self._pieces[piece] = [what for _, what in self._in_piece(piece)]
            yield from ((place, what) for what in self._pieces[piece])

    def _in_piece(self, piece: str) -> Iterator[tuple[str, str]]:
        with contextlib.suppress(SyntaxError, ValueError):
            yield from self._in_tokens(tokens_of(compile(piece, "", "exec", dont_inherit=True)), "")

    def _in_tokens(self, tokens: tuple[Token, ...], place: str) -> Iterator[tuple[str, str]]:
        kinds = tuple(kind for kind, _ in tokens)
        for at in range(len(tokens) - 2):
            for wanted in self._named.get(tokens[at : at + 3], ()):
                if tokens[at : at + len(wanted)] == wanted:
                    yield place, self._whose[wanted].text
            for alike, wanted in self._renamed.get(kinds[at : at + 3], ()):
                if kinds[at : at + len(alike)] == alike and anonymous(tokens[at : at + len(alike)]) == wanted:
                    yield place, self._whose[wanted].text


def secrets_of(course: Path) -> list[Secret]:
    """All pieces of the solutions and of the reference of the course in this folder."""
    found: dict[tuple[Token, ...], Secret] = {}
    for path in (*sorted(course.glob("solutions/*/*.py")), *sorted(course.glob("reference/*.py"))):
        if path.stem in ("__main__", "__init__"):
            continue
        text = path.read_text(encoding="utf-8")
        for each in secrets_in(text, str(path.relative_to(course))):
            found.setdefault(each.tokens, each)
    return list(found.values())
