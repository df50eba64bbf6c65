"""Texts for test_reach: constructs of ordinary scripts, which pass, and ways to the recorder, which are refused."""

# What a script about a network is written with.
HONEST = [
    """
import numpy as np
rnd = np.random
rnd.seed(1)
w = rnd.rand(3, 4)
""",
    """
import numpy as np
rng = np.random.default_rng(0)
w = rng.normal(size=(3, 4))
print(w.shape, w.dtype, w.T)
""",
    """
from numpy import exp, array, random, dot
random.seed(1)
w = 2 * random.random((3, 1)) - 1
""",
    """
from numpy import *
random.seed(1)
print(dot(array([1, 2]), ones(2)), pi, e)
""",
    """
import random, math
random.seed(1)
w = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
print(math.exp(1), math.tanh(0))
""",
    """
import random as r
class Neuron:
    def __init__(self, n):
        self._w = [r.gauss(0, 1) for _ in range(n)]
    def __call__(self, x):
        return sum(a * b for a, b in zip(self._w, x))
    def __repr__(self):
        return f'{type(self).__name__}({len(self._w)})'
""",
    """
class Net:
    def __sigmoid(self, x):
        return x
    def think(self, x):
        return self.__sigmoid(x)
""",
    """
from dataclasses import dataclass, field
@dataclass
class Config:
    rate: float = 1.0
    sizes: list = field(default_factory=lambda: [3, 4, 1])
    def __post_init__(self):
        self.n = len(self.sizes)
""",
    """
import dataclasses
@dataclasses.dataclass(frozen=True)
class P:
    a: float
p = dataclasses.replace(P(1.0), a=2.0)
print(dataclasses.asdict(p))
""",
    """
from collections import namedtuple
Layer = namedtuple('Layer', 'weights bias')
l = Layer(1, 2)._replace(bias=3)
print(l._asdict())
""",
    """
from collections import namedtuple
Layer = namedtuple('Layer', ['weights', 'bias'], defaults=[0])

""",
    """
from typing import NamedTuple
import numpy as np
class Step(NamedTuple):
    w: np.ndarray
    b: float = 0.0
""",
    """
import numpy as np
from numpy.typing import NDArray
Floats = NDArray[np.float64]
Array = np.ndarray
def f(x: Floats, y: Array) -> Floats:
    return x + y
""",
    """
from typing import List, Tuple, Optional, Union, Callable
import numpy as np
Pair = Tuple[np.ndarray, np.ndarray]
def step(x: np.ndarray, f: Callable[[float], float], y: Optional[np.ndarray] = None) -> Pair:
    return x, x
""",
    """
from __future__ import annotations
from typing import TypeVar, Generic
T = TypeVar('T')
class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value
""",
    """
from abc import ABC, abstractmethod
class Layer(ABC):
    @abstractmethod
    def forward(self, x): ...
class Dense(Layer):
    def __init__(self):
        super().__init__()
    def forward(self, x):
        return x
""",
    """
import abc
class Layer(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def forward(self, x):
        raise NotImplementedError
""",
    """
import copy
import numpy as np
w = np.ones(3)
best = copy.deepcopy(w)
best2 = copy.copy(w)
""",
    """
import argparse
parser = argparse.ArgumentParser(description='xor')
parser.add_argument('--alpha', '-a', type=float, default=10, help='rate')
parser.add_argument('-n', '--num-steps', dest='steps', type=int, default=100)
parser.add_argument('--verbose', action='store_true')
args = parser.parse_args()
print(args.alpha, args.steps, args.verbose)
""",
    """
import argparse, sys
def main(argv=None):
    p = argparse.ArgumentParser(prog='x', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    p.add_argument('--hidden', type=int, choices=[2, 4, 8], default=4)
    return p.parse_args(argv)
if __name__ == '__main__':
    sys.exit(main())
""",
    """
import sys
for i in range(3):
    sys.stdout.write('\\r%d' % i)
    sys.stdout.flush()
print('x', file=sys.stderr)
""",
    """
import time
start = time.time()
print('%.2f s' % (time.time() - start), time.perf_counter())
""",
    """
def later(time, random):
    return time + random
import time, random
print(later(time.time(), random.random()))
""",
    """
from contextlib import contextmanager
import time
@contextmanager
def timer(label):
    start = time.perf_counter()
    yield
    print(label, time.perf_counter() - start)
with timer('x'):
    pass
""",
    """
from functools import reduce, partial, lru_cache
import operator
print(reduce(operator.mul, [1, 2, 3]), partial(pow, 2)(3))
@lru_cache(maxsize=None)
def f(n):
    return n
""",
    """
import warnings
import numpy as np
warnings.filterwarnings('ignore')
with np.errstate(over='ignore'):
    print(np.exp(1000.0))
np.set_printoptions(precision=3, suppress=True)
""",
    """
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
ax.plot([1]); ax.set_title('x'); fig.savefig('x.png'); plt.close(fig)
""",
    """
try:
    import matplotlib.pyplot as plt
except ImportError:
    plt = None
if plt is not None:
    plt.show()
""",
    """
import logging
logging.basicConfig(level=logging.INFO, format='%(message)s')
log = logging.getLogger(__name__)
log.info('%d', 1)
""",
    """
from tqdm import tqdm, trange
for i in tqdm(range(3)):
    pass
bar = trange(3)
bar.set_description('x')
bar.close()
""",
    """
from scipy.special import expit
print(expit(0.0))
""",
    """
print('{:.3f} {}'.format(1.0, 'x'), '{0:>{1}}'.format(1, 5), ('{:6.3f} ' * 2).format(1, 2))
line = 'step {step}: {error:.4f}'
print(line.format(step=1, error=2))
print(f'{1.0:.3f} {type(1)} {[x for x in (1, 2)]!r}')
""",
    """
w = {'a': 1}
for name in w:
    print(name, w[name])
class Net:
    pass
net = Net()
for i in range(2):
    setattr(net, f'w{i}', i)
    print(getattr(net, f'w{i}'), hasattr(net, 'w' + str(i)))
for name, value in w.items():
    setattr(net, name, getattr(net, name, 0) - value)
""",
    """
from types import SimpleNamespace
cfg = SimpleNamespace(alpha=10, hidden=4)
cfg.more = 1
print(cfg.alpha)
""",
    """
class Net:
    def __init__(self):
        self.path = []
        self.test = 1
        self.modules = {}
        self.data = [1]
    def load(self): pass
    def save(self): pass
    def test_all(self): pass
    def eval(self): return self
    def open(self): pass
    def compile(self): pass
net = Net()
net.load(); net.save(); net.eval(); net.open(); net.compile()
print(net.path, net.test, net.modules, net.data)
""",
    """
class Value:
    __slots__ = ('data', 'grad', '_backward')
    def __init__(self, data):
        self.data, self.grad = data, 0.0
        self._backward = lambda: None
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data)
    __radd__ = __add__
    def __mul__(self, other): return Value(self.data * other.data)
    def __rmul__(self, other): return self * other
    def __neg__(self): return self * -1
    def __sub__(self, other): return self + (-other)
    def __pow__(self, k): return Value(self.data ** k)
    def __truediv__(self, other): return self * other ** -1
    def __float__(self): return float(self.data)
    def __bool__(self): return True
    def __abs__(self): return self
    __hash__ = None
    def __eq__(self, other): return self.data == other.data
""",
    """
class Stop(Exception):
    pass
class Config(dict):
    def __init__(self, **options):
        super().__init__(**options)
try:
    raise Stop('x')
except (Stop, ValueError) as problem:
    print(type(problem).__name__, problem.args, str(problem))
except KeyboardInterrupt:
    exit()
""",
    """
import numpy as np
def check(x):
    assert isinstance(x, np.ndarray) and isinstance(x, (list, np.ndarray)) or type(x) is float or type(x) == np.ndarray
    if type(x) in (int, float): print(type(x))
np.testing.assert_allclose(1, 1)
""",
    """
import numpy as np
w = np.ones((2, 2))
it = np.nditer(w, flags=['multi_index'], op_flags=['readwrite'])
while not it.finished:
    at = it.multi_index
    w[at] += 1e-4
    it.iternext()
""",
    """
import numpy as np
w = np.ones((2, 2))
w.shape = (4,)
w.reshape(2, 2).flatten().tolist()
w.sort(); w.fill(0)
w.flags.writeable = False
print(np.linalg.norm(w), w.base is None, w.tobytes(), np.resize(w, 8))
""",
    """
match (1, 2):
    case (int(x), float() | int()):
        print(x)
    case {'a': 1, **rest}:
        print(rest)
    case [*more]:
        print(more)
""",
    """
from dataclasses import dataclass, fields
@dataclass
class P:
    w: float
    b: float
    def plus(self, other):
        return P(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))
match P(1, 2):
    case P(w, b):
        print(w, b)
""",
    """
'''A network.'''
__author__ = 'me'
__version__ = '1'
__all__ = ['f']
import numpy as np
print(__doc__, np.__version__, __file__, __name__)
""",
    """
import re, textwrap, itertools, collections, heapq, bisect, statistics, decimal, fractions, datetime, pprint
p = re.compile('a')
print(p.sub(lambda m: m.group(0), 'a'), textwrap.dedent(' x'), statistics.mean([1, 2]))
for a, b in itertools.product([0, 1], repeat=2): pass
d = collections.defaultdict(list); q = collections.deque(maxlen=3); c = collections.Counter('a')
decimal.getcontext().prec = 30
print(datetime.datetime.now(), pprint.pformat([1]))
""",
    """
def g():
    received = yield 1
    yield from (2, 3)
x = g(); next(x); x.send(1); x.close()
print(sorted([3, 1], key=lambda v: -v), max(map(abs, [1, -2])), any([0]), all([1]), list(reversed([1])))
print(divmod(3, 2), callable(g), id(g), hash('a'), input('x'))
""",
    """
import numpy as np
class Layer:
    def __init__(self, f=np.tanh, init=np.random.randn):
        self.f = f
        self.w = init(3, 4)
acts = {'tanh': (np.tanh, lambda a: 1 - a * a), 'sin': (np.sin, np.cos)}
print(np.sigmoid_that_is_not_there) if False else None
""",
    """
class A:
    def __init__(self): self.n = 1
class B(A):
    def __init__(self):
        A.__init__(self)
        super(B, self).__init__()
    @property
    def n2(self): return self.n
    @n2.setter
    def n2(self, v): self.n = v
    @staticmethod
    def f(x): return x
    @classmethod
    def make(cls): return cls()
    def __enter__(self): return self
    def __exit__(self, *problem): return False
with B.make() as b:
    print(b.n2)
""",
    """
import numpy as np
np.random.seed(1)
x = np.random.random((3, 4)).T.copy()
""",
    """
class Net:
    def __init__(self):
        self._w = 1
    def _step(self):
        return self._w
""",
    """
import argparse, sys
argparse.ArgumentParser().parse_args(sys.argv[1:])
""",
    """
import matplotlib.pyplot as plt
plt.plot([1])
plt.savefig('x.png')
""",
    """
for _ in range(3):
    print(getattr(_, 'real'))
""",
    """
import numpy as np
from copy import copy, deepcopy
X = np.c_[np.ones((4, 1)), np.zeros((4, 2))]
w = [X.T, np.r_[1.0, 2.0]]
best = deepcopy(w)
rest = list(map(deepcopy, w)), copy(w)
with np.errstate(over='ignore', divide='raise'):
    print(X.shape, X[0], best, rest)
""",
    """
from abc import ABC, abstractmethod
from typing import Protocol
class Layer(ABC):
    @abstractmethod
    def forward(self, x): ...
class Likes(Protocol):
    def forward(self, x): ...
""",
    """
from dataclasses import dataclass
@dataclass
class Names:
    shape: tuple = ()
    def register(self, name): self.name = name
Names().register('w')
""",
]

# Ways out, each with what it would lead to.
HOSTILE = [
    ("import numpy as np\ndef f(x: mine[np.ndarray]):\n    pass", "hands the kind to mine.__getitem__"),
    ("import numpy as np\nkind = np.ndarray + mine", "hands the kind to mine.__radd__"),
    ("import numpy as np\nkind = mine[np.ndarray]", "the same by another name"),
    ("match x:\n    case object(data=memory):\n        pass", "the memory of an array of objects"),
    ("class A:\n    def __lt__(self, other):\n        return 1", "takes away what NumPy sorts"),
    (
        "kind = type('Note', (), {'__annotations__': {'x or exec(more)': str}})",
        "type of three makes a class of strings",
    ),
    (
        "from dataclasses import dataclass\nprint(dataclass(kind, init=False))",
        "dataclass writes the names of a class into code",
    ),
    ("class Any(type):\n    pass", "a metaclass answers for a class"),
    ("class Any:\n    def __instancecheck__(cls, thing):\n        return True", "decides what a pattern matches"),
    (
        "match 1:\n    case kind(found):\n        pass",
        "a pattern reads the attributes that a computed __match_args__ names",
    ),
    ("class Patch:\n    def __reduce_ex__(self, protocol):\n        return f, (), {}", "copy writes into any dict"),
    (
        "class Memory:\n    @property\n    def __array_interface__(self):\n        return {}",
        "NumPy reads raw memory there",
    ),
    ("import argparse\nargparse.ArgumentParser(fromfile_prefix_chars='@')", "reads a file"),
    ("import sys\nsys.addaudithook(print)", "hears what the recorder does"),
    ("x = __builtins__", "holds every function of Python"),
    ("def f(*, __class__): pass", "a dunder as an argument"),
    ("f(__array_interface__={})", "a dunder as a keyword"),
    ("class A:\n    __match_args__ = ('x',)", "a dunder in a class"),
    ("class A:\n    def __getattr__(self, name):\n        return 1", "answers for any name"),
    ("class A:\n    def __init_subclass__(cls, **k):\n        pass", "runs where a class is made"),
    ("class A:\n    def __class_getitem__(cls, x):\n        return x", "a class that is asked for an item"),
    ("class A:\n    def __set_name__(self, owner, name):\n        pass", "is told the class that it stands in"),
    ("class A:\n    def __deepcopy__(self, memo):\n        return 1", "copy asks for it"),
    ("__name__ = 'numpy'", "functions would pass for NumPy's own"),
    ("global __builtins__", "a declaration gives a name as well"),
    ("import numpy as __loader__", "an import gives a name as well"),
    ("try:\n    f()\nexcept ValueError as __spec__:\n    pass", "an exception gets a name as well"),
    ("match x:\n    case {**__spec__}:\n        pass", "a pattern gives a name as well"),
    ("class A(B, metaclass=M):\n    pass", "a metaclass by another name"),
    ("import abc\nkind = abc.ABCMeta('A', (), {'__reduce_ex__': f})", "a metaclass makes a class of strings"),
    ("class A:\n    __slots__ = names", "slots named by strings that nobody sees"),
    ("def own(kind): return kind\n@own\nclass A: pass\nclass B(A): pass", "a class that may be anything"),
    ("import numpy as np\nclass Still(np.ndarray): pass", "an array that tells the recorder what it likes"),
    ("kind = type", "type as a value"),
    ("kind = type[int]", "a generic of type can be called as type"),
    ("kind = type(type(1))", "type by asking for the kind of a kind"),
    ("list(map(type, [1]))", "type as a value, called by map"),
    ("print = keep.append\nprint(type(f))", "print is not Python's own"),
    ("mine = 1\ntype(1) == mine", "an object of the script's own is handed the kind"),
    ("print(A.mro())", "leads to object, and from np.matrix to np.ndarray"),
    ("'{0.__class__}'.format(1)", "format reads attributes by strings"),
    ("'{0.gi_frame}'.format(g)", "format reads frames"),
    ("('{0._' + name + '}').format(1)", "format of a text that is put together"),
    ("text.format(1)", "format of an unknown text"),
    ("str.format(text, 1)", "format by way of the class"),
    ("'{a}'.format_map(d)", "format with a map"),
    ("'{:{0.__class__}}'.format(1)", "format inside a format"),
    ("from functools import reduce\nreduce(getattr, ['gi_frame'], g)", "getattr as a value"),
    ("from functools import partial\npartial(setattr, x)", "setattr as a value"),
    ("getattr(x, 'gi_frame')", "a frame by getattr"),
    ("setattr(x, '__class__', y)", "a dunder by setattr"),
    ("del getattr", "then Python's own would be called in place of the guarded one"),
    ("from operator import attrgetter", "attributes by strings"),
    ("from operator import methodcaller", "methods by strings"),
    ("from dataclasses import make_dataclass", "a class of strings"),
    ("from collections import namedtuple\nA = namedtuple('A', names)", "a class of strings that nobody sees"),
    ("from collections import namedtuple\nmake = namedtuple", "namedtuple as a value"),
    ("from typing import NamedTuple\nA = NamedTuple('A', pairs)", "a class of strings that nobody sees"),
    ("from typing import get_type_hints", "runs annotations that are strings"),
    ("from typing import ForwardRef", "runs a string"),
    ("from types import SimpleNamespace\nSimpleNamespace(**{'__array_' + 'interface__': {}})", "attributes by strings"),
    (
        "from types import SimpleNamespace\nn = SimpleNamespace()\nn.__init__(**{'__array_' + 'interface__': {}})",
        "again",
    ),
    ("from types import SimpleNamespace as N\nmake = N\nmake(**names)", "again, as a value"),
    ("from dataclasses import field\nf = field()\nf.name = '__class__'", "a field whose name is written again"),
    (
        "from dataclasses import dataclass, field\n@dataclass\nclass A:\n    x: int = field()\n    kept = [x]",
        "a field that a class keeps",
    ),
    ("from dataclasses import fields\nfields(x)[0].name = 'x or exec()'", "a field whose name is written again"),
    ("from dataclasses import fields\nfor f in fields(x):\n    f.name = '__class__'", "again"),
    ("from functools import wraps", "copies attributes by strings"),
    ("from functools import singledispatch", "runs annotations that are strings"),
    (
        "import argparse\np = argparse.ArgumentParser()\na = p.add_argument('--x')\na.dest = '__array_interface__'",
        "an attribute by a string",
    ),
    (
        "import argparse\np = argparse.ArgumentParser()\np.add_argument('--__array_interface__', default={})",
        "the same in one line",
    ),
    ("import argparse\np = argparse.ArgumentParser()\np.add_argument(name)", "a name that nobody sees"),
    ("import argparse\np = argparse.ArgumentParser(prefix_chars='a')", "then a-- is a prefix"),
    ("import argparse\np.parse_args([], Other)", "sets attributes of any object"),
    ("import argparse\np.set_defaults(**{'__x__': 1})", "sets attributes by strings"),
    (
        "import argparse\nclass A:\n    def __init__(self):\n        self._actions = 1\np._actions[0].dest = '__x__'",
        "an underscore of the parser's own",
    ),
    ("import numpy as np\nm = [np]", "a module as a value"),
    ("import numpy as np\nfor m in (np,):\n    m.memmap", "a module in a loop"),
    ("import sys as np\nimport numpy as np\nnp.modules", "one name for two modules"),
    ("import numpy as np\nr = np\nr.load('x')", "a module by another name"),
    ("import numpy as np\ndef f(np=np):\n    np.load('x')", "a module as a default"),
    (
        "import numpy as np\ndef f(np):\n    def g():\n        global np\n        np.load('x')",
        "a module through global",
    ),
    (
        "import numpy as np\ndef f():\n    [np for np in x]\n    np.load('x')",
        "a comprehension's own name hides nothing",
    ),
    ("import numpy as np\ngetattr(np, 'load')", "a module handed to getattr"),
    ("import numpy as np\nnp.exp = f", "a module that is changed"),
    ("import numpy as np\nnp.random.rand = f", "part of a module that is changed"),
    ("from numpy import load", "reads files, and pickles"),
    ("from sys import modules", "all modules"),
    ("from sys import *\nmodules", "all modules"),
    ("from numpy import *\nfrombuffer", "an array over other memory"),
    ("import enum", "makes classes of strings"),
    ("import string", "string.Formatter reads attributes by strings"),
    ("import warnings\nwarnings.showwarning = f", "is called by the recorder's modules"),
    ("import random\nrandom._os", "a module's own import"),
    ("import collections\ncollections._sys", "a module's own import"),
    ("import textwrap\ntextwrap.re", "a module's own import"),
    ("import os", "files"),
    ("import numpy as np\nnp.ndarray((1,), object, bytearray(8))", "an object from any bytes"),
    ("import numpy as np\nnp.empty(50, dtype=object)", "an array of objects, whose methods run inside NumPy"),
    ("import numpy as np\nkind = object\nnp.empty(50, kind)", "the same under another name"),
    ("import numpy as np\nnp.empty(50, 'O')", "the same by its letter"),
    ("import numpy as np\nnp.zeros(50).astype(dtype='object')", "the same by its word"),
    ("import numpy as np\nnp.zeros(50).astype('f8,O')", "objects among numbers"),
    ("import numpy as np\nnp.empty(50, np.object_)", "NumPy's name for it"),
    ("import numpy as np\nnp.frompyfunc(abs, 1, 1)", "a function that makes arrays of objects"),
    (
        "import numpy as np\nclass A:\n    kind = np.ndarray\nA.kind((1,), object, bytearray(8))",
        "the same by way of a class",
    ),
    ("import numpy as np\nkind = np.ndarray\nkind((1,), object, bytearray(8))", "the same by another name"),
    (
        "from numpy.typing import NDArray\nkind = NDArray[int]\nkind((1,), object, bytearray(8))",
        "the same as a generic",
    ),
    ("import numpy as np\nfrom typing import Annotated", "Annotated[np.ndarray, 1](…) calls np.ndarray"),
    ("from typing import Union\nimport numpy as np\nprint(Union[np.ndarray])", "Union of one is that one"),
    ("import numpy as np\na = np.ones(3)\na.resize(9, refcheck=False)", "other arrays stay in freed memory"),
    ("import numpy as np\nit = np.nditer(x)\nv = it[0]\nit.close()", "an array in freed memory"),
    ("import numpy as np\nwith np.nditer(x) as it:\n    v = it[0]", "an array in freed memory"),
    ("import numpy as np\nit = np.nditer(x, flags=['buffered'])", "an array in a buffer that goes"),
    ("import numpy as np\nmake = np.nditer", "the iterator as a value"),
    ("import numpy as np\nnp.random.PCG64(1).capsule", "a pointer"),
    ("import numpy as np\nnp.ones(3).ctypes", "a pointer"),
    ("import numpy as np\nnp.ones(3).tofile('x')", "a file"),
    ("import numpy as np\nnp.lib.stride_tricks.as_strided", "memory beyond an array"),
    ("import numpy as np\nnp.bmat('os')", "a name in a string, looked up in the recorder"),
    ("import numpy as np\nnp.testing.runstring('x')", "code in a string"),
    ("import numpy as np\nnp.f2py", "code"),
    ("import numpy as np\nnp.from_dlpack(x)", "an array over other memory"),
    ("import numpy as np\nnp.rec.array(x)", "an array over other memory"),
    ("import numpy as np\nx.strides = (800,)", "memory beyond an array"),
    ("try:\n    f()\nexcept AttributeError as e:\n    m = e.obj", "the module that lacked a name"),
    ("class A:\n    def __exit__(self, kind, value, trace):\n        trace.tb_frame", "a frame"),
    ("g.gi_frame.f_back", "a frame"),
    ("c.cr_frame", "a frame"),
    ("f.__globals__", "the names of a module"),
    ("f.__code__.co_consts", "code"),
    ("license._Printer__filenames = ['x']", "reads files"),
    ("ｅｘｅｃ('x')", "the same name in wide letters"),
    ("x.ｇi_frame", "again"),
    ("memoryview(b'x')", "memory"),
    ("class A:\n    import sys\nA.sys.modules", "a module that a class keeps"),
    (
        "class A:\n    if True:\n        from sys import stdout\nA.stdout",
        "what an import in a class brings is kept by it",
    ),
    ("import numpy as np\nclass A:\n    r = np\nA.r.load('x')", "a module that a class keeps"),
    (
        "import numpy as np\nclass A:\n    if True:\n        kind = np.ndarray\nA.kind(1, object, b)",
        "a kind that a class keeps",
    ),
    (
        "import sys\ndef f():\n    s = 1\n    def g():\n        nonlocal s\n        s = sys\n    g()\n    s.modules",
        "a module through nonlocal",
    ),
    ("import sys\ndef f():\n    b = a\n    b.modules\na = sys", "an assignment that stands later"),
    ("import sys\nsys += mine", "an in-place operation hands the module to mine.__radd__"),
    ("exec += mine", "the same with a function of Python"),
    ("type += mine", "the same with type"),
    ("getattr += mine", "the same with getattr"),
    ("import numpy as np\nkind = np.ndarray\nkind += mine", "the same with a kind"),
    (
        "from dataclasses import dataclass, field\n@dataclass\nclass A:\n    x: int = field()\n    x += mine",
        "the same with a field",
    ),
    ("from dataclasses import fields\nfor f in fields(x):\n    f += mine", "the same with a field"),
    ("try:\n    f()\nexcept ValueError as getattr:\n    pass", "afterwards getattr is Python's own again"),
    ("from operator import mul as getattr", "another meaning of a guarded name"),
    ("import argparse\nargparse.ArgumentParser(*x)", "the seventh argument reads files"),
    ("import sys\nsys.implementation.__init__(**{'__array_' + 'interface__': {}})", "attributes by strings"),
    ("import numpy as np\nnp.matrix.tobytes = f", "a matrix that always says the same"),
    ("import numpy as np\nM = np.matrix\nM.tobytes = f", "the same by another name"),
    ("import numpy as np\nkept = [np.matrix]\nkept[0].tobytes = f", "the same from a list"),
    ("import random\nrandom.Random.gauss = f", "a class that is changed"),
    ("import sys, gc", "as it was found before"),
    ("from inspect import currentframe", "as it was found before"),
    ("import mine", "as it was found before"),
    ("from . import mine", "as it was found before"),
    ("from numpy.lib.stride_tricks import as_strided", "as it was found before"),
    ("from sys import _getframe", "as it was found before"),
    ("import sys\nsys._getframe(0)", "as it was found before"),
    ("import sys\nsys.modules['x']", "as it was found before"),
    ("class A:\n    pass\nA._getframe = 1\nimport sys\nsys._getframe(0)", "as it was found before"),
    ("exec('x = 1')", "as it was found before"),
    ("run = eval\nrun('1')", "as it was found before"),
    ("open('x')", "as it was found before"),
    ("import numpy as np\nnp.memmap('x')", "as it was found before"),
    ("import numpy as np\nnp.lib.format", "as it was found before"),
    ("().__class__", "as it was found before"),
    ("(lambda: 0).__globals__", "as it was found before"),
    ("getattr(1, '__class__')", "as it was found before"),
    ("look = getattr\nlook(1, 'x')", "as it was found before"),
    ("try:\n    1 / 0\nexcept Exception as e:\n    e.__traceback__", "as it was found before"),
    ("x.tb_frame", "as it was found before"),
    ("match 1:\n    case int(__class__=kind):\n        pass", "as it was found before"),
    ("_by_call(1)", "as it was found before"),
    ("__builtins__", "as it was found before"),
    ("import types\ntypes.CodeType", "as it was found before"),
    ("from numpy import *\nmemmap('x')", "as it was found before"),
    ("import sys\nsys.path.insert(0, '.')\nimport tqdm", "as it was found before"),
    ("import typing\ndef _evaluate():\n    pass\ntyping.ForwardRef('1')._evaluate({}, {})", "as it was found before"),
    ("import functools\nfunctools.update_wrapper(a, b, assigned=('__globals__',))", "as it was found before"),
    ("def _by_call(number, function):\n    pass", "as it was found before"),
    ("import numpy as _by_np", "as it was found before"),
    (
        "from abc import ABCMeta\nfrom dataclasses import dataclass\n@dataclass\nclass G(metaclass=ABCMeta):\n"
        "    gi_frame: int\nG.register(Generator)\nmatch (x for x in ()):\n    case G(frame): print(frame)",
        "a class that others are registered in has the attributes of those for its fields",
    ),
    ("from abc import ABC\nclass A(ABC): pass\nA.register(dict)", "the same"),
    (
        "from typing import Protocol\nfrom dataclasses import dataclass\n@dataclass\nclass G(Protocol):\n"
        "    gi_frame: int\n    _is_runtime_protocol = True\nmatch x:\n    case G(frame): print(frame)",
        "a protocol is met by whatever has its fields",
    ),
    ("match '{0.gi_frame}':\n    case str(format=f): print(f(x))", "a pattern reads what has a form"),
    (
        "from argparse import ArgumentParser\nmatch ArgumentParser():\n"
        "    case ArgumentParser(add_argument=add, parse_args=parse): parse([], print)",
        "a pattern reads what has a form",
    ),
    ("_module = 0\nmatch x:\n    case dict(_module=m): m.sys", "a module in a pattern"),
    ("from copy import deepcopy\nprint(deepcopy(x, mine))", "a memo puts anything in a part's place"),
    ("import copy\nprint(list(map(copy.deepcopy, x, mine)))", "the same"),
    ("import copy\nprint(copy.deepcopy(x, memo=mine))", "the same"),
    ("import copy\ncopies = [copy.deepcopy]\ncopies[0](x, mine)", "the same"),
    ("import numpy as np\nwith np.errstate(over='call', call=print): pass", "it is called inside the recorder"),
    ("import numpy as np\nwith np.errstate(**{'call': print}): pass", "the same"),
    ("import numpy as np\nmake = np.errstate\nmake(call=print)", "the same"),
    ("import numpy as np\nprint(list(map(np.r_.__getitem__, ['self'])))", "it looks for names where it is called from"),
    ("from numpy import c_\nf(c_)", "the same"),
    ("from scipy.special import expit\nexpit.__globals__", "a stand-in is a function of the recorder's"),
    ("import matplotlib.pyplot as plt\nplt.show.__class__", "and a class"),
    ("from tqdm import tqdm as bar\nb = bar\nb.__code__ = f.__code__", "and can be replaced"),
    (
        "import warnings\nfrom dataclasses import dataclass\n@dataclass\nclass D:\n    if 1:\n        _module: int\n"
        "class Own:\n    def __eq__(self, other): other.sys\nD.__init__(two, Own())\nD.__eq__(one, two)",
        "a dataclass's methods read its fields of anything",
    ),
    (
        "import numpy as np\nmatch np.poly1d(x):\n    case np.poly1d(coeffs=c): print(c)",
        "an array that isn't looked at",
    ),
]


# What each rule says of a text that only this rule stops, or "" where the text is allowed.
IN_PARENTHESES = "a case with values in parentheses"
OWN_OR_TYPE = ". That is allowed only for a class of your own, or a type such as int"
OF_A_DATACLASS = " of a dataclass in line 3. That is allowed with another name, and without an underscore in front"
ALONE = [
    # Which module a name stands for, followed through imports, assignments and functions.
    ("import numpy.random\nnumpy.load('x')", "numpy.load in line 2"),
    ("from nowhere import *", "nowhere in line 1"),
    ("from .numpy import *", ".numpy in line 1"),
    ("from . import *", ". in line 1"),
    ("a = b = c\nimport fractions\nc = fractions.Fraction\nb.x = 1", "an assignment to fractions.Fraction.x in line 4"),
    (
        "for i in x:\n    if i:\n        b = a\n        b.load('x')\n    a = c\n    import numpy as c",
        "numpy.load in line 4",
    ),
    (
        "from numpy import *\nprint(random)",
        "numpy.random as a value in line 2. That is allowed only before a dot, as in numpy.random.name",
    ),
    ("from random import *\n_inst = 1\nprint(_inst)", ""),
    ("from math import pi as x\nfor i in y:\n    x = x.real", ""),  # what is a part of a part has no end
    ("import matplotlib.pyplot as plt\nplt.mro", ""),
    ("import matplotlib.pyplot as plt\nplt.x[0].mro", "mro in line 2"),
    ("import matplotlib\nprint(matplotlib.__version__)", ""),
    ("from matplotlib.pyplot import _x", "matplotlib.pyplot._x in line 1"),
    ("from numpy import nothing_there", ""),  # it ends with an error
    ("import random as r\ndef f():\n    r = 1\n    return r.SystemRandom", ""),
    ("import random as r\ndef f(r):\n    def g():\n        return r.SystemRandom\n    return g", ""),
    (
        "import random as r\ndef f():\n    def g():\n        r = 1\n    return r.SystemRandom",
        "random.SystemRandom in line 5",
    ),
    ("import random as r\ndef f():\n    return [r for r in x], r.SystemRandom", "random.SystemRandom in line 3"),
    ("def f(random):\n    import random\n    return random.SystemRandom", "random.SystemRandom in line 3"),
    ("def f(numpy):\n    import numpy.random\n    return numpy.load", "numpy.load in line 3"),
    (
        "def f(r):\n    def g():\n        import random as r\n        return r.SystemRandom",
        "random.SystemRandom in line 4",
    ),
    ("import random\ndef f(r):\n    r = random\n    return r.SystemRandom", "random.SystemRandom in line 4"),
    # What a name stands for that Python has, or the text.
    ("def f(list):\n    class A(list): pass", "list as the base of a class in line 2"),
    ("match x:\n    case {**list}: pass\nclass A(list): pass", "list as the base of a class in line 3"),
    (
        "from random import *\nclass Random: pass\nmatch x:\n    case Random(y): pass",
        IN_PARENTHESES + " in line 4" + OWN_OR_TYPE,
    ),
    (
        "from functools import *\nclass wraps: pass\nmatch x:\n    case wraps(y): pass",
        IN_PARENTHESES + " in line 4" + OWN_OR_TYPE,
    ),
    ("from numpy import *\nmatch x:\n    case bool(y): pass", IN_PARENTHESES + " in line 3" + OWN_OR_TYPE),
    (
        "import typing\nclass P(typing.Protocol):\n    y: int\nmatch x:\n    case P(y): pass",
        IN_PARENTHESES + " in line 5" + OWN_OR_TYPE,
    ),
    ("class P:\n    y: int\nmatch x:\n    case P(coef=y): pass", ""),
    ("import numpy as np\nmatch x:\n    case np.poly1d(coef=y): pass", "coef in line 3"),
    ("from dataclasses import dataclass as d\nfrom typing import final as d\n@d\nclass A: pass", ""),
    ("from dataclasses import dataclass\n@dataclass\nclass A:\n    mro: int", "a field mro" + OF_A_DATACLASS),
    ("from dataclasses import dataclass\n@dataclass\nclass A:\n    shape: int", ""),
    (
        "from dataclasses import dataclass\n@dataclass\nclass A:\n    shape: int\n    def __len__(self): pass",
        "a field shape" + OF_A_DATACLASS,
    ),
    ("from dataclasses import dataclass\n@dataclass\nclass A:\n    x.y: int = 1", ""),
    ("import abc\nclass A(abc.ABC): pass\nx.mean()", ""),
    ("__author__ = 'x'\nprint(__author__)", ""),
    ("class A:\n    def __init__(self):\n        self._numerator = 1", "_numerator in line 3"),
    ("class A(float):\n    pass", ""),
    ("class A(bytes): pass", "bytes as the base of a class in line 1"),
    ("def f():\n    return dict\nclass A(f()):\n    pass", "f() as the base of a class in line 3"),
    ("class A(x=1):\n    pass", "x in the first line of a class in line 1"),
    ("class A(**k):\n    pass", "** in the first line of a class in line 1"),
    ("import functools\n@functools.lru_cache\nclass A: pass", "@functools.lru_cache on a class in line 3"),
    ("import numpy as np\n@np.vectorize\nclass A: pass", "@np.vectorize on a class in line 3"),
    ("import dataclasses, typing\n@typing.final\nclass A: pass", ""),
    ("import abc\nclass A(metaclass=abc.ABCMeta): pass", ""),
    ("import abc\nclass A(metaclass=abc.ABC): pass", "metaclass in the first line of a class in line 2"),
    ("class A(metaclass=type): pass", "metaclass in the first line of a class in line 1"),
    ("class A(metaclass=M): pass", "metaclass in the first line of a class in line 1"),
    ("from typing import Generic, TypeVar\nT = TypeVar('T')\nclass A(Generic[T]): pass", ""),
    ("class A(list[int]): pass", ""),
    ("import decimal\nclass A(decimal.Decimal): pass", "decimal.Decimal as the base of a class in line 2"),
    ("import random\nclass A(random.Random): pass", "random.Random as the base of a class in line 2"),
    ("match x:\n    case A(__class__=y):\n        pass", "__class__ in line 2"),
    ("match x:\n    case A(data=y):\n        pass", "data in line 2"),
    ("match x:\n    case A(mro=y):\n        pass", "mro in line 2"),
    ("match x:\n    case A(w=y):\n        pass", ""),
    ("match x:\n    case object(): pass", ""),
    (
        "match x:\n    case object(y): pass",
        "a case with values in parentheses in line 2. That is allowed only for a class of your own,"
        " or a type such as int",
    ),
    ("match x:\n    case int(y): pass", ""),
    ("exec += 1", "exec in line 1"),
    ("_ = 1\nfor _ in range(3): pass\nprint(_)", ""),
    ("class A:\n    def f(self):\n        self._w = 1\n", ""),
    ("x._actions", "_actions in line 1"),
    ("class A:\n    def f(self):\n        self.__w = 1", ""),
    ("x._data", "_data in line 1"),
    ("class ArgumentParser:\n    def f(self):\n        self.__x = 1", ""),
    ("class rgumentParser:\n    def f(self):\n        self.__check = 1", ""),
    ("getattr = 1", "getattr in line 1. That is allowed only with the meaning that it has in Python"),
    ("f = getattr", "getattr in line 1. That is allowed only if it is called by this name"),
    ("getattr(x, 'w')", ""),
    ("getattr(x, '__dict__')", "__dict__ in line 1"),
    ("setattr(x, 'tofile', 1)", "tofile in line 1"),
    ("import numpy as np\nnp.dot = 1", "an assignment to numpy.dot in line 2"),
    ("import matplotlib.pyplot as plt\nplt.x = 1\nplt.foo()", ""),
    ("import numpy as np\ny = np.random", ""),
    (
        "import numpy as np\nf(np.random)",
        "numpy.random as a value in line 2. That is allowed only before a dot, as in numpy.random.name",
    ),
    ("import numpy as np\nnp.random.nosuch", ""),
    ("import numpy as np\nnp.lib.format", "numpy.lib.format in line 2"),
    (
        "import numpy as np\nlook = np.lib.stride_tricks.sliding_window_view",
        "numpy.lib.stride_tricks.sliding_window_view in line 2. That is allowed only of an array and a size",
    ),
    (
        "import numpy as np\nkeep.append(np.lib)",
        "numpy.lib as a value in line 2. That is allowed only before a dot, as in numpy.lib.name",
    ),
    ("import numpy as np\nnp.linalg.norm(x)", ""),
    ("import argparse\np = argparse.ArgumentParser()\np.register('a','b',c)", "register in line 3"),
    ("p.register('a','b',c)", ""),
    ("class A:\n    import math", "an import in a class in line 2"),
    ("def f():\n    import math\n", ""),
    ("from . import x", ". in line 1"),
    ("from math import *", ""),
    ("import os.path", "os.path in line 1"),
    ("import numpy.linalg", ""),
    ("import numpy.ctypeslib", "numpy.ctypeslib in line 1"),
    ("import numpy.nosuch", "numpy.nosuch in line 1"),
    ("x.__class__", "__class__ in line 1"),
    ("x.__name__", ""),
    ("__name__", ""),
    ("__file__", ""),
    ("__builtins__", "__builtins__ in line 1"),
    ("__doc__ = 1", ""),
    ("__all__ = []", ""),
    ("__x__ = 1", "__x__ in line 1"),
    ("def __reduce__(self): pass", "__reduce__ in line 1"),
    ("def __init__(self): pass", ""),
    ("_by_x = 1", "_by_x in line 1"),
    ("def _by_call(): pass", "_by_call in line 1"),
    ("class _by: pass", ""),
    ("f(_by_x=1)", "_by_x in line 1"),
    ("f(__x__=1)", "__x__ in line 1"),
    ("lambda __x__: 1", "__x__ in line 1"),
    ("global __x__", "__x__ in line 1"),
    ("import math as __m__", "__m__ in line 1"),
    ("open('x')", "open in line 1"),
    ("print(open)", "open in line 1"),
    ("help()", "help in line 1"),
    ("exit()", ""),
    ("quit", ""),
    ("license", "license in line 1"),
    ("copyright", "copyright in line 1"),
    ("ValueError", ""),
    ("raise ValueError", ""),
    ("BaseException", ""),
    ("x.f_globals", "f_globals in line 1"),
    ("x.gi_frame", "gi_frame in line 1"),
    ("x.cr_frame", "cr_frame in line 1"),
    ("x.tb_frame", "tb_frame in line 1"),
    ("x.ag_code", "ag_code in line 1"),
    ("_x = 1\nprint(_x)", ""),
    ("import numpy as np\nx.np.dot = 1", ""),
    ("import numpy as np\nnp.random += 1", "an assignment to numpy.random in line 2"),
    ("exec = 1", ""),
    ("def f(exec): pass", ""),
    ("x = exec", "exec in line 1"),
    ("import math as m\nm.sin(1)\nm._x", ""),
    ("import numpy as np\ndel np.dot", "an assignment to numpy.dot in line 2"),
    ("class A:\n    x: int = 1\n@A\nclass B: pass", "@A on a class in line 4"),
    ("import dataclasses as d\n@d.dataclass(frozen=True)\nclass A: pass", ""),
    ("import typing\n@typing.no_type_check\nclass A: pass", "@typing.no_type_check on a class in line 3"),
    ("match x:\n    case math.pi: pass", ""),
    (
        "match x:\n    case ValueError(y): pass",
        "a case with values in parentheses in line 2. That is allowed only for a class of your own,"
        " or a type such as int",
    ),
    ("class A(ValueError, dict): pass", ""),
    ("class A: pass\nclass B(A): pass", ""),
    ("from typing import NamedTuple\nclass A(NamedTuple): pass", ""),
    ("import abc\nclass A(x=abc.ABCMeta):\n    pass", "x in the first line of a class in line 2"),
    ("x._q", "_q in line 1"),
    ("print(__doc__)", ""),
    ("x._", ""),
    ("class A:\n    def f(self):\n        self._numerator = 1", "_numerator in line 3"),
    ("class MutableMapping:\n    def f(self):\n        self.__marker = 1", "__marker in line 3"),
    ("import __future__", ""),
    ("from .math import sin", ".math in line 1"),
    ("from matplotlib.pyplot import *", ""),
    ("from math import nosuch", ""),
    ("x.foo__ = 1\nprint(x.foo__)", ""),
    ("import matplotlib.pyplot", ""),
    ("class A:\n    def f(self):\n        self._x = 1\na = A()\nprint(a._x)", ""),
]
