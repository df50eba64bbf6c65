"""The style that every picture has inside it: light, dark, print, and without motion where that is wished for."""

# In the order in which they are used: those that are easiest to tell apart come first, in both schemes.
_LIGHT = ("#c9252d", "#1d56b0", "#0b7a52", "#a85b00", "#6b3fa0", "#00788c", "#8b2062")
_DARK = ("#ff8078", "#8ab6ff", "#6fd3a3", "#f0b35c", "#c8a8ff", "#6fd6e6", "#f4a8d2")
_DASHES = ("", "7 3", "2 3", "9 3 2 3", "12 4", "4 2 1 2", "1 2")
COLOURS = len(_LIGHT)


def _colours(palette: tuple[str, ...], paper: str, ink: str, soft: str, line: str, land: str) -> str:
    named = "".join(f"--s{at}:{colour};" for at, colour in enumerate(palette))
    return f"svg{{{named}--paper:{paper};--ink:{ink};--soft:{soft};--line:{line};--land:{land}}}"


def _series() -> str:
    strokes = (f".s{at}{{--own:var(--s{at})}}" for at in range(COLOURS))
    dashes = (f".line.s{at}{{stroke-dasharray:{dash}}}" for at, dash in enumerate(_DASHES) if dash)
    return "".join((*strokes, *dashes))


_DARK_COLOURS = _colours(_DARK, "#1b1e22", "#e7e8ea", "#a4abb4", "#33383f", "#8ab6ff")
_LIGHT_COLOURS = _colours(_LIGHT, "#fff", "#1c2024", "#555c65", "#deded9", "#1d56b0")

# Where nothing moves, each ball lies at the end of its way.
_STILL = ".moving{display:none}.rest{display:inline}"

STYLE = "".join(
    (
        _LIGHT_COLOURS,
        "text{font:12px system-ui,sans-serif;fill:var(--soft)}",
        ".title{font-size:14px;font-weight:600;fill:var(--ink)}.name{fill:var(--ink)}",
        ".paper{fill:var(--paper)}.grid{stroke:var(--line);fill:none}",
        ".ground{fill:none;stroke:var(--ink);stroke-width:2}",
        ".line,.trail{fill:none;stroke:var(--own);stroke-width:2;stroke-linejoin:round}.trail{stroke-width:1.3}",
        ".dots{fill:none;stroke:var(--own);stroke-width:4.5;stroke-linecap:round}.start{fill:var(--paper);stroke:var(--own);stroke-width:2}",
        ".ball{fill:var(--own);stroke:var(--paper);stroke-width:1.5}",
        ".region{fill:var(--own);fill-opacity:.2}.band{fill:var(--land);fill-opacity:.11}",
        ".cell{fill:var(--land)}.number{fill:var(--ink);text-anchor:middle;font-size:10.5px}.long{font-size:8.5px}",
        ".end{fill:var(--own)}.leader{stroke:var(--own);stroke-width:1;fill:none;opacity:.6}",
        ".course{fill:none;stroke:var(--ink);stroke-width:1.4;stroke-dasharray:3 3}.whole{stroke-dasharray:none}",
        ".region.course{stroke:none;fill:var(--own);fill-opacity:.9}",
        ".rest{display:none}",
        _series(),
        f"@media (prefers-color-scheme:dark){{{_DARK_COLOURS}}}",
        f"@media print{{{_LIGHT_COLOURS}{_STILL}}}",
        f"@media (prefers-reduced-motion:reduce){{{_STILL}}}",
    )
)
