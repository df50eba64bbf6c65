# verdict: wrong
# line: 24
# why: Each hidden layer gets the output's delta again instead of the delta of the layer after it.
import numpy as np

np.random.seed(321)
n = 5
sizes = [n, n, n, n]   # keep everything the same width
Ws = [np.random.randn(n, n) * 0.6 for _ in range(3)]

def f(z): return np.tanh(z)

X = np.random.randn(25, n)
Y = np.roll(X, 1, axis=1) * 0.3

lr = 0.02
for it in range(1000):
    acts = [X]
    for w in Ws:
        acts.append(f(acts[-1] @ w))
    out_delta = (acts[-1] - Y) * (1 - acts[-1] ** 2)
    deltas = [None, None, out_delta]
    for l in (1, 0):
        deltas[l] = (out_delta @ Ws[l + 1].T) * (1 - acts[l + 1] ** 2)
    for l in range(3):
        Ws[l] = Ws[l] - lr * acts[l].T @ deltas[l]
    if it % 200 == 0:
        print('iter', it, 'loss', ((acts[-1] - Y) ** 2).sum() / 2)
