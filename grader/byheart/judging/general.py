"""Mistakes that belong to no course: what an exception says for certain, and what an answer shows by itself.

Each sentence here is true of every program that it is told to. What only might be is left to the known mistakes of a
course, which come first. Nothing is asked here, and nothing is awarded.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from byheart.asking.answer import Answer, Value
from byheart.asking.question import Question
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.lost import is_cut_off, is_empty, values_in


@dataclass(frozen=True, slots=True)
class General:
    """One such mistake. `pattern` is looked for in an exception's text; {0}, {1}, … are what it catches there."""

    id: str
    misconception: str
    hints: tuple[str, str, str]
    pattern: str = ""

    def told(self, *caught: str) -> "General":
        """With what was caught in its words."""
        return General(self.id, self.misconception.format(*caught), self.hints, self.pattern)


_ASKED = "when it was asked:"
_KINDS = {"numpy.ndarray": "array", "float": "number", "int": "number", "numpy.float64": "number"}

# The first whose pattern is found is told, so what is special stands before what is general.
RAISED = (
    General(
        "python-two",
        "This is written in Python 2: {0} is gone from today's Python.",
        (
            "Does your source say which Python it was written for?",
            "Look at the name that Python doesn't know any more.",
            "Older texts are written in Python 2; range takes the place of xrange, and print is a function today.",
        ),
        r"name '(xrange|raw_input|unicode|unichr)' is not defined|Missing parentheses in call to '(print)'",
    ),
    General(
        "numpy-not-imported",
        "You use {0}, and your file doesn't import NumPy under that name.",
        (
            "What stands at the very top of your file?",
            "Look at your imports.",
            "A file has only the names that it imports or defines; the stub began with the import that you need.",
        ),
        r"NameError: name '(np|numpy)' is not defined",
    ),
    General(
        "files-stand-alone",
        "Your file imports {0}, a file of another exercise, and each file stands alone.",
        (
            "Who hands your other files in with this one?",
            "Look at your imports.",
            "Only this file is there when it is asked: what you need from an earlier exercise, write again in it.",
        ),
        r"No module named '({TOPICS})'",
    ),
    General(
        "module-not-there",
        "Your file imports {0}, which isn't there.",
        (
            "Which modules may you count on here?",
            "Look at your imports.",
            "NumPy and what comes with Python is all that there is; a module's name must be spelt as it is, too.",
        ),
        r"No module named '([\w.]+)'",
    ),
    General(
        "used-before-assigned",
        "You use {0} before your function has put anything into it.",
        (
            "Which line runs first: the one that makes it, or the one that uses it?",
            "Follow the name from the top of the function to the line that fails.",
            "A name that is assigned anywhere in a function is the function's own, and empty until that line has run.",
        ),
        r"cannot access local variable '(\w+)'|local variable '(\w+)' referenced before",
    ),
    General(
        "name-not-there",
        "You use the name {0}, and there is nothing of that name at that point.",
        (
            "Where does this name come from?",
            "Look at the function's own inputs, and at what your file defines.",
            "A function sees its inputs and what its own file defines; other functions' inputs and files aren't there.",
        ),
        r"NameError: name '(\w+)' is not defined",
    ),
    General(
        "append-gives-nothing",
        "You keep what append gives back, which is None, and the list is lost.",
        (
            "What does append give back?",
            "Look at the line that appends.",
            "append changes the list itself and gives back None; whatever name is assigned to that holds None.",
        ),
        r"'NoneType' object has no attribute 'append'",
    ),
    General(
        "none-is-used",
        "One of your values is None where you use it.",
        (
            "Which of your names holds None at this line?",
            "Look for a function without a return, or one that only changes what it is given.",
            "A function that reaches its end without a return gives back None, and nothing can be done with None.",
        ),
        r"'NoneType'|cannot unpack non-iterable NoneType",
    ),
    General(
        "method-of-a-list",
        "You ask a {0} for {1}, which only an array has.",
        (
            "Is this a list, or an array?",
            "Look at where the name was made.",
            "Lists and tuples have few methods; make an array of one first, or use NumPy's function of that name.",
        ),
        r"'(list|tuple)' object has no attribute '(arg\w+|mean|sum|dot|T|mT|shape|size|ndim|min|max|std|reshape|astype|"
        r"flatten|ravel|all|any|transpose|round|cumsum|tolist|fill)'",
    ),
    General(
        "no-such-method",
        "You ask a value ({0}) for {1}, and it has nothing of that name.",
        (
            "Does this belong to the value, or to a module?",
            "Look at what stands before the dot, and what kind of thing it is.",
            "What follows a dot must belong to the kind of thing before it; many of NumPy's functions aren't methods.",
        ),
        r"AttributeError: '([\w.]+)' object has no attribute '(\w+)'",
    ),
    General(
        "no-such-function",
        "You ask the module {0} for {1}, and it has nothing of that name.",
        (
            "How is this function spelt, and which module has it?",
            "Look at what stands before the dot and after it.",
            "A module has only what it defines; a slip in the name, or the wrong module, and nothing is found.",
        ),
        r"AttributeError: module '([\w.]+)' has no attribute '(\w+)'",
    ),
    General(
        "value-is-called",
        "You write parentheses right behind a value ({0}), and Python takes that for a call.",
        (
            "Is this a function, or a value?",
            "Look for parentheses that follow a name with nothing between them.",
            "Only a function can be called; a product needs its sign written out, and a number needs no call.",
        ),
        r"TypeError: '([\w.]+)' object is not callable",
    ),
    General(
        "function-not-called",
        "You calculate with a function itself, where its value at some place is meant.",
        (
            "What does a function give you, and when?",
            "Look at which of your inputs are functions.",
            "A function is no number; called with a place it gives the number that belongs there.",
        ),
        r"unsupported operand type\(s\) for .*'(?:function|builtin_function_or_method|method)'"
        r"|bad operand type for .*'function'|not supported between instances of .*'function'"
        r"|'(?:function|builtin_function_or_method|method)' object is not (?:subscriptable|iterable)",
    ),
    General(
        "truth-of-an-array",
        "You ask a whole array whether it is true, and if, and, or and while want one answer.",
        (
            "How many answers does a comparison of an array give?",
            "Look at the if, while, and, or, min or max in the line.",
            "A comparison of an array gives an array of answers; go through the values, or choose with NumPy.",
        ),
        r"truth value of an array with more than one element is ambiguous",
    ),
    General(
        "boolean-subtract",
        "You subtract one array of True and False from another, which NumPy refuses.",
        (
            "What kind of values does a comparison give?",
            "Look at both sides of the minus.",
            "True and False count as 1 and 0 only after they were made into numbers.",
        ),
        r"numpy boolean subtract",
    ),
    General(
        "one-number-function",
        "You hand a whole array to something that takes a single number.",
        (
            "Can this function take more than one number?",
            "Look for the math module, float or int in the line.",
            "The math module, float and int take one number each; NumPy's own functions take arrays.",
        ),
        r"only (?:0-dimensional|length-1|size-1) arrays can be converted to Python scalars",
    ),
    General(
        "array-into-a-cell",
        "You put a whole row or array into a place that holds a single number.",
        (
            "How many values does this place hold, and how many do you put there?",
            "Look at both sides of the assignment.",
            "One place of an array holds one number; a row goes into a row, and an array into a slice like it.",
        ),
        r"setting an array element with a sequence",
    ),
    General(
        "inhomogeneous-rows",
        "You make an array of rows that aren't equally long.",
        (
            "Are all the rows equally long?",
            "Print the lengths of what you put together.",
            "An array is a full grid, so everything that it is made from has to have one shape.",
        ),
        r"inhomogeneous shape",
    ),
    General(
        "sizes-not-a-tuple",
        "You hand the sizes over one by one, and {0} takes them together, as one tuple.",
        (
            "How many arguments does this function take?",
            "Look at the parentheses around the sizes.",
            "Several sizes are one shape, and a shape is one argument: a tuple in parentheses of its own.",
        ),
        r"TypeError: ((?:random|random_sample|ranf|sample|standard_normal)\(\)) takes at most \d",
    ),
    General(
        "sizes-not-a-tuple",
        "You hand the sizes over one by one, and an array's sizes are one argument, a tuple.",
        (
            "How many arguments does this function take?",
            "Look at the parentheses around the sizes.",
            "Several sizes are one shape, and a shape is one argument: a tuple in parentheses of its own.",
        ),
        r"Cannot interpret '\d+' as a data type|data type '\d+' not understood",
    ),
    General(
        "other-inputs",
        "Your function doesn't take the inputs that it is called with.",
        (
            "Which inputs does the function's text name, and in which order?",
            "Look at the line that begins with def.",
            "The first line of a function was given, with its inputs; with one more or one less nobody can call it.",
        ),
        rf"{_ASKED} TypeError: .*(?:missing \d+ required|positional arguments? but|takes no arguments)",
    ),
    General(
        "argument-missing",
        "You call {0} without its {1}.",
        (
            "Which inputs does this function want?",
            "Hold the call beside the line that begins with def.",
            "Every input that a function names has to be handed over when it is called, in that order.",
        ),
        r"TypeError: ([\w.]+\(\)) missing \d+ required (?:positional|keyword-only) arguments?: (.+)",
    ),
    General(
        "argument-too-many",
        "You hand {0} more than it takes.",
        (
            "Which inputs does this function want?",
            "Hold the call beside the line that begins with def.",
            "A function takes the inputs that it names, and no more.",
        ),
        r"TypeError: ([\w.]+\(\)) takes (?:from \d+ to |at most |exactly )?\d+ (?:positional )?arguments?"
        r".* ?(?:were|was)? ?given",
    ),
    General(
        "argument-unknown",
        "You hand {0} an input named {1}, and it has none of that name.",
        (
            "How are the inputs of this function named?",
            "Hold the call beside the line that begins with def.",
            "An input that is handed over by its name has to have just that name where the function is defined.",
        ),
        r"TypeError: ([\w.]+\(\)) got an unexpected keyword argument '(\w+)'",
    ),
    General(
        "unpacked-otherwise",
        "You take what came back apart into another number of names than there are values.",
        (
            "How many values come back here?",
            "Count the names on the left, and what the function on the right returns.",
            "Taking apart needs a name for each value, and no name more; what isn't needed gets a name as well.",
        ),
        r"too many values to unpack|not enough values to unpack|cannot unpack non-iterable",
    ),
    General(
        "value-as-a-place",
        "You use a value as a place: what stands in the brackets is no whole number.",
        (
            "Is this the number of a place, or the value that stands there?",
            "Look at what your loop goes through, and at what stands in the brackets.",
            "A loop over an array gives its values; places are counted with whole numbers, from 0.",
        ),
        r"only integers, slices|list indices must be integers or slices|tuple indices must be integers",
    ),
    General(
        "place-not-there",
        "You ask for a place that isn't there: beyond the end, or in something that is empty.",
        (
            "Which is the last place of something with n values?",
            "Look at the first and the last number that your loop counts to.",
            "Places are counted from 0, so the last of n is n less 1, and an empty list has none at all.",
        ),
        r"IndexError: .*out of (?:bounds|range)|IndexError: pop from empty list",
    ),
    General(
        "axis-not-there",
        "You ask for an axis that this array doesn't have.",
        (
            "How many axes does this array have?",
            "Print its shape just before the line.",
            "The first axis is axis 0; a plain row of numbers has that one only, and a table has two.",
        ),
        r"axis -?\d+ is out of bounds for array of dimension|too many indices for array|tuple index out of range",
    ),
    General(
        "loop-over-a-number",
        "You go through a number as if it were a list.",
        (
            "What do you want to go through?",
            "Look at what stands behind in.",
            "A loop goes through a list or an array; range makes one that counts as far as a number.",
        ),
        r"'(?:int|float|numpy\.\w+)' object is not iterable|iteration over a 0-d array",
    ),
    General(
        "number-in-brackets",
        "You ask a single number for one of its places.",
        (
            "Is this a number, or something that holds several?",
            "Look at what stands before the brackets.",
            "A number has no places; brackets belong behind a list or an array.",
        ),
        r"'(?:int|float|numpy\.\w+)' object is not subscriptable|invalid index to scalar variable"
        r"|'(?:int|float|numpy\.\w+)' object does not support item assignment"
        r"|object of type '(?:int|float)' has no len",
    ),
    General(
        "list-arithmetic",
        "You calculate with a list or tuple, and neither of them is an array.",
        (
            "What does a plus between two lists do?",
            "Look at where the list was made.",
            "Between lists a plus joins and the other signs fail; only arrays calculate value by value.",
        ),
        r"unsupported operand type\(s\) for .*'(?:list|tuple)'|can only concatenate (?:list|tuple)"
        r"|can't multiply sequence by non-int|bad operand type for .*'(?:list|tuple)'",
    ),
    General(
        "list-compared",
        "You compare a whole {0} with something of another kind.",
        (
            "What is on the left of the comparison, and what on the right?",
            "Look at whether one of the two is a list of many.",
            "Numbers are compared with numbers; from a list one value has to be chosen first.",
        ),
        r"not supported between instances of '(list|tuple)'",
    ),
    General(
        "list-compared",
        "You compare something with a whole {0}, which is of another kind.",
        (
            "What is on the left of the comparison, and what on the right?",
            "Look at whether one of the two is a list of many.",
            "Numbers are compared with numbers; from a list one value has to be chosen first.",
        ),
        r"not supported between instances of '[\w.]+' and '(list|tuple)'",
    ),
    General(
        "whole-number-wanted",
        "You count with a fraction: a {0} stands where only a whole number may.",
        (
            "Can there be half a turn, or half a row?",
            "Look at what you hand to range, or use as a size.",
            "Counts and sizes are whole numbers, and a plain division always gives a fraction.",
        ),
        r"'([\w.]+)' object cannot be interpreted as an integer",
    ),
    General(
        "fractions-into-whole-numbers",
        "You change an array of whole numbers in place, and fractions have no room in it.",
        (
            "What kind of numbers does this array hold?",
            "Look at where it was made.",
            "An array keeps the kind of number that it was made with; one of whole numbers holds no fractions.",
        ),
        r"Cannot cast ufunc '\w+' output from dtype\('float64'\) to dtype\('u?int",
    ),
    General(
        "division-by-zero",
        "You divide by something that is 0 here, or take the rest of such a division.",
        (
            "What values does the number below take?",
            "Look at the first turn of the loop.",
            "Counting begins at 0, and nothing can be divided by 0, so ask which of the two numbers belongs below.",
        ),
        r"ZeroDivisionError",
    ),
    General(
        "calls-itself",
        "Your function calls itself again and again, and nothing ends it.",
        (
            "Which function does this name stand for, inside your function?",
            "Look for the function's own name in its body.",
            "Inside a function its name stands for the function itself, so a call of it begins all over again.",
        ),
        r"RecursionError",
    ),
    General(
        "text-not-closed",
        "A parenthesis, bracket or quotation mark is left open or doesn't fit the one that it closes.",
        (
            "Does everything that opens in this line, or just before it, also close?",
            "Count the parentheses in the line and in the one above.",
            "Python reads on until what was opened is closed, so the line that it names may be the one after.",
        ),
        r"SyntaxError: (?:'.' was never closed|unmatched '.'|closing parenthesis|unterminated)",
    ),
    General(
        "colon-missing",
        "A line that begins a block has no colon at its end.",
        (
            "How does a line end that others belong to?",
            "Look at the end of the def, for, if, else or while.",
            "What is indented below belongs to a line that ends with a colon.",
        ),
        r"SyntaxError: expected ':'",
    ),
    General(
        "equal-sign-in-a-question",
        "You write one equal sign where two things are compared.",
        (
            "Do you give a name here, or compare?",
            "Look at the if or while.",
            "One equal sign gives a name, and two of them compare.",
        ),
        r"SyntaxError: .*Maybe you meant '=='",
    ),
    General(
        "indented-otherwise",
        "Your lines aren't indented as their blocks are.",
        (
            "Which lines belong together here?",
            "Look at the spaces at the beginning of the line and of the one above.",
            "Lines of one block begin at the same column, further in than the line that they belong to.",
        ),
        r"IndentationError|TabError",
    ),
)

NO_RETURN = General(
    "nothing-returned",
    "There is a way through your function on which nothing is returned.",
    (
        "What does a function give back that ends without a return?",
        "Follow each if to its end: is there a return?",
        "A function hands back only what stands behind a return, whatever it has calculated or changed before.",
    ),
)
A_LIST = General(
    "list-returned",
    "You return a list where an array is wanted: the numbers in it are right.",
    (
        "Is this a list, or an array?",
        "Look at the line that returns.",
        "Later functions calculate with the result, and lists don't calculate; NumPy makes an array of a list.",
    ),
)
OTHER_COUNT = General(
    "returns-other-count",
    "You return another number of values than the function should hand back.",
    (
        "How many values should come back, and in which order?",
        "Hold your return beside the function's text.",
        "Several values are returned side by side, with commas between them, all those that the text names.",
    ),
)
WHOLE_NUMBERS = General(
    "fractions-cut-off",
    "Your array holds whole numbers only, and cuts off the fraction of every number that is put into it.",
    (
        "What kind of numbers does the array hold that you return?",
        "Look at the line that makes it.",
        "An array keeps the kind of number that it was made with; made of whole numbers, it drops every fraction.",
    ),
)
EMPTY = General(
    "nothing-put-in",
    "You return something empty, where numbers belong.",
    (
        "Which line puts something into what you return?",
        "Look for what fills the list, and whether that line runs.",
        "A list holds what was appended to it; printing a number, or calculating it, puts it nowhere.",
    ),
)
REMEMBERS = General(
    "depends-on-calls-before",
    "Asked again in another order, your function answers differently: it keeps something, or draws without the seed.",
    (
        "Does anything last from one call of your function to the next?",
        "Look for a list among the default values, for global names, and for what is made outside the function.",
        "A default value is made once for all calls, and a global name lasts; a call makes what it needs.",
    ),
)
IGNORES = General(
    "input-ignored",
    "Where it is wrong, your answer stays the same whatever {0}.",
    (
        "Which of your inputs does the answer not depend on?",
        "Look for that name in your function: where is it used?",
        "Each input should make a difference; a fixed number in its place, or a line not reached, ends that.",
    ),
)
SHOWN = (NO_RETURN, A_LIST, OTHER_COUNT, WHOLE_NUMBERS, EMPTY, REMEMBERS, IGNORES)


def raised(answer: Answer, topics: Sequence[str]) -> General | None:
    """What an exception says for certain. Where none of the learner's lines ran, it was asking that failed."""
    complaint = answer.complaint if answer.lines else f"{_ASKED} {answer.complaint}"
    for each in RAISED:
        pattern = each.pattern.replace("{TOPICS}", "|".join(map(re.escape, topics)) or "(?!)")
        if found := re.search(pattern, complaint):
            return each.told(*(_plainly(group) for group in found.groups() if group is not None))
    return None


def _plainly(caught: str) -> str:
    return _KINDS.get(caught, caught.replace("'", ""))


def shown(question: Question, expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]) -> General | None:
    """What wrong answers show by themselves."""
    returned = [(wanted, each) for wanted, each in zip(expected, answers, strict=False) if each.value is not None]
    values = [each.value for _, each in returned if each.value is not None]
    if any(each.kind == "nothing" for each in values):
        return NO_RETURN
    if not returned or question.compare == "draw":
        return None
    if all(_other_count(wanted, value) for (wanted, _), value in zip(returned, values, strict=True)):
        return OTHER_COUNT
    leaves = list(_leaves(returned))
    if any(is_empty(value, wanted) for wanted, value in leaves) and _all_lost(returned, is_empty):
        return EMPTY
    if _all_lost(returned, _is_cut):
        return WHOLE_NUMBERS
    arrays = [(wanted, value) for wanted, value in leaves if wanted.kind == "array" and value.kind == "sequence"]
    if arrays and all(_is_right_list(*each) for each in arrays):
        return A_LIST
    return None


def _other_count(wanted: ExpectedAnswer, value: Value) -> bool:
    if wanted.several:
        return value.kind in ("array", "number") or len(value.items) != len(wanted.values)
    several = value.kind == "sequence" and len(value.items) > 1
    kind = wanted.values[0].kind
    return several and (kind == "number" or (kind == "array" and value.type_name == "tuple"))


def _leaves(returned: Sequence[tuple[ExpectedAnswer, Answer]]) -> Iterator[tuple[Expected, Value]]:
    for wanted, answer in returned:
        yield from zip(wanted.values, values_in(wanted, answer), strict=False)


def _all_lost(returned: Sequence[tuple[ExpectedAnswer, Answer]], lost: object) -> bool:
    """Whether one of the values is lost in every case, in this way."""
    assert callable(lost)
    found: dict[int, list[bool]] = {}
    for wanted, answer in returned:
        for at, (leaf, value) in enumerate(zip(wanted.values, values_in(wanted, answer), strict=False)):
            found.setdefault(at, []).append(bool(lost(value, leaf)))
    return any(all(each) for each in found.values())


def _is_cut(value: Value, wanted: Expected) -> bool:
    """Whether it holds the right numbers without their fractions."""
    if not is_cut_off(value, wanted) or value.array is None or value.array.shape != wanted.values.shape:
        return False
    return bool(np.all(value.array == np.trunc(wanted.values)))


def _is_right_list(wanted: Expected, value: Value) -> bool:
    """Whether a list holds the right numbers, in the right rows."""
    try:
        array = np.array([_plain(each) for each in value.items], dtype=float)
    except (TypeError, ValueError):
        return False
    if array.shape != wanted.values.shape:
        return False
    return bool(np.all((np.abs(array - wanted.values) <= wanted.tolerance) | ~wanted.graded))


def _plain(value: Value) -> object:
    if value.array is not None:
        return value.array
    return [_plain(each) for each in value.items]
