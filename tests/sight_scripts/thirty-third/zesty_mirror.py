# verdict: wrong
# line: 16
import numpy as np
rng = np.random.default_rng()
X = np.array([[.1, .9], [.5, .4], [.8, .7], [.3, .2], [.9, .1], [.6, .8], [.2, .6], [.7, .3]])
Y = np.array([[.9, .4, .8, .2, .3, .7, .7, .4]]).T
W = {"in": rng.normal(size=(2, 8)), "out": rng.normal(size=(8, 1))}
b = {"in": np.zeros(8), "out": np.zeros(1)}
for it in range(800):
    h = np.tanh(X @ W["in"] + b["in"])
    d = {"out": h @ W["out"] + b["out"] - Y}
    d["in"] = d["out"] @ W["out"].T * (1 - h ** 2)
    W["out"] -= 0.02 * h.T @ d["out"]
    b["out"] -= 0.02 * np.sum(d["out"], axis=0)
    W["in"] -= 0.02 * X.T @ d["in"]
    b["in"] -= 0.02 * np.sum(d["in"], axis=1)
print(np.sum(d["out"] ** 2))
