# verdict: right
import numpy as np

# shallow copy is enough here: the lists hold NEW arrays after each step
rng = np.random.default_rng(501)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[0],[1],[1],[0]], float)
weights = [rng.normal(size=(3, 4)), rng.normal(size=(4, 3)), rng.normal(size=(3, 1))]
f = lambda z: 1 / (1 + np.exp(-z))
for epoch in range(2500):
    a = [X]
    for w in weights:
        a.append(f(a[-1] @ w))
    old = list(weights)
    d = (y - a[-1]) * a[-1] * (1 - a[-1])
    for k in (2, 1, 0):
        weights[k] = weights[k] + a[k].T @ d
        d = d @ old[k].T * a[k] * (1 - a[k])
print(np.abs(y - a[-1]).max().round(4))
