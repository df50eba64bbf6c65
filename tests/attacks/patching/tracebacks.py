# tries: to replace where lines of code are looked up, so that the report shows other lines
# must: error, wrong, crash
import linecache
import sys
import traceback

linecache.getline = lambda *given: "<script>evil()</script>"
linecache.cache[__file__] = (10**9, None, ["<evil>\n"] * 100, __file__)
linecache.checkcache = lambda *given: None


class Frame:
    filename = __file__
    lineno = 2**31 - 1
    name = "sigmoid"
    line = "</pre><evil-tag onclick=evil()>{{ 1234*5678 }}"


traceback.extract_tb = lambda *given, **named: [Frame()] * 100
sys.modules["byheart.asking.ask"].linecache = linecache


def sigmoid(x):
    raise ValueError("look at the line")


def sigmoid_output_to_derivative(output):
    return output * 0
