# verdict: right
import numpy as np

def f(x):
    return 1 / (1 + np.exp(-x))

def backprop(a, weights, target, rate):
    if not weights:
        return target - a
    w = weights[0]
    out = f(a @ w)
    err = backprop(out, weights[1:], target, rate)
    delta = err * out * (1 - out)
    back = delta @ w.T
    w += rate * a.T @ delta
    return back

np.random.seed(4)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
ws = [np.random.uniform(-1, 1, s) for s in ((3, 5), (5, 4), (4, 1))]
for i in range(6000):
    backprop(X, ws, y, 0.7)

a = X
for w in ws:
    a = f(a @ w)
print(a)
