# verdict: right

# a little noise on the inputs in each epoch
import numpy as np
rng = np.random.default_rng(202)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
W = dict(hidden=rng.uniform(-1, 1, (3, 6)), out=rng.uniform(-1, 1, (6, 1)))
act = {"sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a))}
f, df = act["sigmoid"]
for epoch in range(4000):
    noisy = X.copy()
    noisy[:, :2] += rng.normal(0, 0.02, (4, 2))
    a1 = f(noisy @ W["hidden"])
    a2 = f(a1 @ W["out"])
    d2 = (a2 - y) * df(a2)
    d1 = d2 @ W["out"].T * df(a1)
    G = {"out": a1.T @ d2, "hidden": noisy.T @ d1}
    for key in W:
        W[key] = W[key] - 0.7 * G[key]
print({k: v.round(2).tolist() for k, v in W.items()})
print(f(f(X @ W["hidden"]) @ W["out"]).T)
