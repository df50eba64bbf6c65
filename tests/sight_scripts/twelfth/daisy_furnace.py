# verdict: right
import numpy as np

SLOPES = {}


def slope_of(fn):
    """Decorator that files a derivative (of the pre-activation) under fn."""
    def register(d):
        SLOPES[fn] = d
        return d
    return register


def counted(fn):
    def wrapper(*args):
        wrapper.calls += 1
        return fn(*args)
    wrapper.calls = 0
    return wrapper


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


@slope_of(sigmoid)
def _(z):
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


def swish(z):
    return z * sigmoid(z)


@slope_of(swish)
def _(z):
    s = sigmoid(z)
    return s + z * s * (1 - s)


@counted
def train_step(W, acts, X, y, alpha):
    zs, outs = [], [X]
    for w, f in zip(W, acts):
        zs.append(outs[-1] @ w)
        outs.append(f(zs[-1]))
    delta = (y - outs[-1]) * SLOPES[acts[-1]](zs[-1])
    deltas = [delta]
    for i in range(len(W) - 1, 0, -1):
        delta = (delta @ W[i].T) * SLOPES[acts[i - 1]](zs[i - 1])
        deltas.insert(0, delta)
    for w, o, d in zip(W, outs, deltas):
        w += alpha * (o.T @ d)
    return outs[-1]


np.random.seed(2)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
W = [np.random.randn(3, 5), np.random.randn(5, 4), np.random.randn(4, 1)]
acts = [swish, swish, sigmoid]
while train_step.calls < 3000:
    out = train_step(W, acts, X, y, 0.5)
print(train_step.calls, "steps", np.abs(out - y).max())
print(out)
