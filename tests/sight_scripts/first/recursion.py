# verdict: right
# wrong: -
# line: -
# mistake: -
# style: functional purist, recursive forward and backward over a tuple of matrices
import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def descend(x, t, weights, rate):
    """returns (gradient with respect to x, new weights, output)"""
    if not weights:
        return x - t, (), x
    w, rest = weights[0], weights[1:]
    a = sig(x @ w)
    g, new_rest, out = descend(a, t, rest, rate)
    d = g*a*(1-a)
    return d @ w.T, (w - rate*x.T @ d,) + new_rest, out

def train(x, t, weights, rate, n):
    for i in range(n):
        _, weights, out = descend(x, t, weights, rate)
        if i % (n//4) == 0:
            print(i, float(np.abs(out - t).mean()))
    return weights

r = np.random.RandomState(3)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([[0], [1], [1], [0]])
train(x, t, (r.randn(3, 5), r.randn(5, 4), r.randn(4, 1)), 1.0, 4000)
