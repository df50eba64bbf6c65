# verdict: right
import numpy as np
rng = np.random.default_rng(6)
f = lambda z: 1 / (1 + np.exp(-z))
X = rng.integers(0, 2, (16, 4)).astype(float)
T = (X.sum(1, keepdims=True) % 2)
sizes = [4, 8, 6, 1]
ws = [rng.normal(0, 1, (a + 1, b)) for a, b in zip(sizes, sizes[1:])]
one = np.ones((len(X), 1))

def act(x, ws):
    acts = [x]
    for w in ws:
        acts.append(f(np.hstack([acts[-1], one]) @ w))
    return acts

for epoch in range(2500):
    a = act(X, ws)
    delta = (a[-1] - T) * a[-1] * (1 - a[-1])
    new = []
    for l in reversed(range(len(ws))):
        new.insert(0, ws[l] - 0.5 * np.hstack([a[l], one]).T @ delta)
        if l > 0:
            delta = (delta @ ws[l][:-1].T) * a[l] * (1 - a[l])
    ws = new
print(np.abs(a[-1] - T).mean())
