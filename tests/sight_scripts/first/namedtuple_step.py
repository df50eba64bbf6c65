# verdict: right
# wrong: -
# line: -
# mistake: -
# style: functional programmer, immutable NamedTuple state and pure step function
from typing import NamedTuple
from functools import reduce
import numpy as np

class State(NamedTuple):
    w: np.ndarray
    v: np.ndarray
    loss: float = float('nan')

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([0,1,1,0], float)

def step(s: State, _: int) -> State:
    h = np.tanh(X @ s.w)
    p = 1/(1+np.exp(-(h @ s.v)))
    d = p - y
    gw = X.T @ (np.outer(d, s.v)*(1-h**2))
    return State(s.w - .3*gw, s.v - .3*h.T @ d, -np.log(np.where(y == 1, p, 1-p)).mean())

r = np.random.default_rng(31)
s0 = State(r.normal(size=(3, 4)), r.normal(size=4))
first = step(s0, 0)
final = reduce(step, range(1000), s0)
print("%.4f -> %.4f" % (first.loss, final.loss))
