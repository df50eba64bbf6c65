# verdict: wrong
# line: 19
# also: 22
# why: The copy of the weight list is shallow, and += changes the arrays in it, so the delta goes back through new weights.
import numpy as np

rng = np.random.default_rng(502)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[0],[1],[1],[0]], float)
weights = [rng.normal(size=(3, 5)), rng.normal(size=(5, 4)), rng.normal(size=(4, 1))]

def f(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(2000):
    a = [X]
    for w in weights:
        a.append(f(a[-1] @ w))
    old = weights[:]
    d = (y - a[-1]) * a[-1] * (1 - a[-1])
    for k in range(2, -1, -1):
        weights[k] += 0.9 * a[k].T @ d
        d = d @ old[k].T * a[k] * (1 - a[k])
print(np.abs(y - a[-1]).max().round(4))
