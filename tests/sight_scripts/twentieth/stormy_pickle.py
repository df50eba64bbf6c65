# verdict: wrong
# line: 20
# why: updates: =- instead of -=: the weights are replaced by the step
import numpy as np

r = np.random.RandomState(10)
x = r.uniform(-2, 2, (64, 2)); y = (x[:, :1] * x[:, 1:] > 0) * 1.
sig = lambda s: 1 / (1 + np.exp(-s))
w, b, v, c = r.randn(2, 8), r.randn(8), r.randn(8, 1) * .4, np.zeros(1)
lr = .3

for n in range(3000):
    h = np.tanh(x @ w + b)
    o = sig(h @ v + c)
    g = (o - y) / len(x)
    gh = (g @ v.T) * (1 - h**2)
    dv, dc, dw, db = h.T @ g, g.sum(0), x.T @ gh, gh.sum(0)
    v -= lr * dv
    c -= lr * dc
    w =- lr * dw
    b -= lr * db
    if n % 500 == 0: print(n, ((o > .5) == y).mean())
