"""A sample class of 24: right in several ways, partly right, wrong in known ways, and hostile.

It writes files into a folder and does nothing else; `byheart demo` grades them. The right ones are made from the kit's
own solutions, so there is no second copy of those. The hostile ones are real: they are held by the jail or not at all.
"""

import ast
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from grader.problems import GraderFault

SECONDS = 1.0

Files = dict[str, str]

# What people who know it half write instead, by the file that they write it in.
_MISTAKES: Mapping[str, tuple[str, str, str]] = {
    "ben_no_slope": ("deltas", " * (layer_1 * (1 - layer_1))", ""),
    "cleo_no_abs": ("forward", "np.mean(np.abs(layer_2 - y))", "np.mean(layer_2 - y)"),
    "dora_sign": ("sigmoid", "np.exp(-x)", "np.exp(x)"),
    "eli_slope_of_input": ("sigmoid", "output * (1 - output)", "np.exp(-output) / (1 + np.exp(-output)) ** 2"),
    "fay_no_alpha": ("weight_updates", "synapse - alpha * derivative", "synapse - derivative"),
    "gus_uphill": ("gradient_descent", "x - alpha * slope_at(x)", "x + alpha * slope_at(x)"),
}

_HOSTILE: Mapping[str, tuple[str, str]] = {
    "reads_the_key": (
        "sigmoid.py",
        "import glob\n\nfound = [open(path, 'rb').read() for path in glob.glob('/**/key*.npz', recursive=True)]\n"
        "print(open('/etc/passwd').read(), found)\n",
    ),
    "leaves_early": ("sigmoid.py", "import os\n\nprint('all tests passed')\nos._exit(0)\n"),
    "never_ends": ("deltas.py", "def output_delta(layer_2, y):\n    while True:\n        pass\n"),
    "multiplies": ("forward.py", "import os\n\nwhile True:\n    os.fork()\n"),
    "floods": (
        "sigmoid.py",
        "def sigmoid(x):\n    for _ in range(2_000_000):\n        print('x' * 80)\n    return x\n",
    ),
    "forges_replies": (
        "sigmoid.py",
        "import os\n\nfor pipe in range(3, 64):\n    try:\n"
        "        os.write(pipe, b'A' + bytes(11) + b'[{\"status\": \"returned\"}]' * 100)\n"
        "    except OSError:\n        pass\n",
    ),
    "brings_numpy": ("numpy.py", "def array(*_, **__):\n    return EqualsAll()\n\n\nclass EqualsAll:\n    pass\n"),
    "<img src=x onerror=alert(1)>\x1b[31m{{ 7*7 }}": (
        "sigmoid.py",
        "print('\\x1b[2J</pre><script>alert(1)</script>')\n\n\n"
        "def sigmoid(x):\n    raise ValueError('</code><script>alert(2)</script>\\x1b]0;owned\\x07')\n",
    ),
}


def make_class(folder: Path, course: Path, solutions: Path) -> list[str]:
    """Write the class into this folder, and name its students. Raises GraderFault where there are no solutions."""
    right = _solutions(solutions)
    topics = [path for path in _files(course) if not path.name.startswith("test_")]
    stubs = {path.name: path.read_text(encoding="utf-8") for path in topics}
    students = {**dict(_students(right, stubs)), "emmy": _mirrored(solutions)}
    for student, files in students.items():
        for name, text in files.items():
            path = folder / student / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    return list(students)


def _solutions(folder: Path) -> Files:
    found = {path.name: path.read_text(encoding="utf-8") for path in _files(folder)}
    if not found:
        raise GraderFault(f"{folder} holds no solutions; the sample class is made from them. Use a copy of the kit.")
    return found


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("[0-9][0-9]_*/*.py"))


def _students(right: Files, stubs: Files) -> Iterator[tuple[str, Files]]:
    yield "ada", right
    yield "alan", _all(right, _with_at)
    yield "emmy", right
    yield "grace", _all(right, _with_power)
    yield "kurt", _all(right, _talkative)
    for student, (topic, old, new) in _MISTAKES.items():
        # Who writes it so in one file writes it so on the blank page.
        page = right["thirteen_lines.py"].replace(old, new)
        yield student, {**right, "thirteen_lines.py": page, f"{topic}.py": _changed(right[f"{topic}.py"], old, new)}
    yield "hana_started", {**stubs, **_squared(_first(right, 2))}
    yield "ivan_half", _squared(_first(right, 5))
    yield "june_stubs", stubs
    yield "kim_syntax", {**right, "deltas.py": _changed(right["deltas.py"], "def hidden_delta(", "def hidden_delta((")}
    yield "liu_nothing", {"notes.txt": "I had no time this week.\n"}
    for student, (name, text) in _HOSTILE.items():
        yield student, {**right, name: text}


def _all(files: Files, change: Callable[[str], str]) -> Files:
    return {name: change(text) for name, text in files.items()}


def _first(files: Files, count: int) -> Files:
    order = ("gradient_descent", "sigmoid", "forward", "deltas", "weight_updates")
    return {f"{topic}.py": files[f"{topic}.py"] for topic in order[:count]}


def _squared(files: Files) -> Files:
    """Wrong in a way that no known mistake explains."""
    name = "gradient_descent.py"
    return {
        **files,
        name: _changed(files[name], "return x - alpha * slope\n", "return x - alpha * slope * abs(slope)\n"),
    }


def _mirrored(solutions: Path) -> Files:
    """In a folder for each exercise, as some hand it in."""
    return {f"{path.parent.name}/{path.name}": path.read_text(encoding="utf-8") for path in _files(solutions)}


def _changed(text: str, old: str, new: str) -> str:
    if old not in text:
        raise GraderFault(f"the sample class wants to change {old!r} in a solution, and it isn't there.")
    return text.replace(old, new)


def _talkative(text: str) -> str:
    """With its author's own debugging left in."""
    return f"{text}\n\nprint('loaded', __name__)\n"


def _with_power(text: str) -> str:
    """With the exponential as a power of e."""
    return text.replace("np.exp(-", "np.power(np.e, -")


def _with_at(text: str) -> str:
    """With @ instead of np.dot."""
    return ast.unparse(_At().visit(ast.parse(text))) + "\n"


class _At(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if ast.unparse(node.func) != "np.dot":
            return node
        return ast.BinOp(node.args[0], ast.MatMult(), node.args[1])
