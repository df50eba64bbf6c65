"""One private copy of the reference, in which mistakes can be made and undone in microseconds.

For trying many combinations of them: the code of a function is exchanged, and nothing is loaded again.
"""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import CodeType, FunctionType, ModuleType

from byheart.curriculum.files import read_source
from byheart.curriculum.mistakes import Difference, DoesNotApply, Mistake, Place, changed_in, function_in
from byheart.curriculum.reference import Reference


@dataclass
class Alteration:
    """The copy, and the code of every function that was ever altered in it: by its differences, and by the mistakes."""

    reference: Reference
    modules: Mapping[str, ModuleType] = field(init=False)
    _texts: dict[Place, tuple[int, str, str]] = field(default_factory=dict)
    _codes: dict[tuple[Place, tuple[Difference, ...]], CodeType] = field(default_factory=dict)
    _made: dict[tuple[Mistake, ...], tuple[tuple[FunctionType, CodeType], ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.modules = self.reference.load()

    @contextlib.contextmanager
    def with_mistakes(self, *made: Mistake) -> Iterator[Mapping[str, ModuleType]]:
        """The modules with these mistakes in them, for as long as it lasts. Raises DoesNotApply."""
        altered = self._altered_by(made)
        before = [function.__code__ for function, _ in altered]
        try:
            for function, code in altered:
                function.__code__ = code
            yield self.modules
        finally:
            for (function, _), code in zip(altered, before, strict=True):
                function.__code__ = code

    def _altered_by(self, made: tuple[Mistake, ...]) -> tuple[tuple[FunctionType, CodeType], ...]:
        """The functions that these mistakes change, each with the code that it has then."""
        if made not in self._made:
            places: dict[Place, tuple[Difference, ...]] = {}
            for difference in (each for mistake in made for each in mistake.differences):
                place = (difference.module, difference.function)
                places[place] = (*places.get(place, ()), difference)
            codes = ((place, self._code(place, differences, made)) for place, differences in places.items())
            self._made[made] = tuple((self._function(place), code) for place, code in codes)
        return self._made[made]

    def _function(self, place: Place) -> FunctionType:
        module, name = place
        function = getattr(self.modules[module], name)
        assert isinstance(function, FunctionType)
        return function

    def _code(self, place: Place, differences: tuple[Difference, ...], made: tuple[Mistake, ...]) -> CodeType:
        at = (place, differences)
        if at not in self._codes:
            name = " and ".join(each.id for each in made)
            first, head, body = self._text(place, name)
            for each in differences:
                body = changed_in(body, each, name)
            text = "\n" * first + head + body
            try:
                compiled = compile(text, f"reference/{place[0]}.py", "exec", dont_inherit=True)
            except SyntaxError as error:
                raise DoesNotApply(
                    f"the mistake {name}: with its `after`, {place[0]}.{place[1]} isn't Python ({error.msg})."
                ) from None
            found = [c for c in compiled.co_consts if isinstance(c, CodeType) and c.co_name == place[1]]
            if len(found) != 1:
                raise DoesNotApply(f"the mistake {name}: {place[1]} is there {len(found)} times.")
            self._codes[at] = found[0]
        return self._codes[at]

    def _text(self, place: Place, name: str) -> tuple[int, str, str]:
        """How many lines stand above this function, its head and its body. Raises DoesNotApply."""
        if place not in self._texts:
            source = read_source(self.reference.folder / f"{place[0]}.py")
            self._texts[place] = function_in(source, place, name)
        return self._texts[place]
