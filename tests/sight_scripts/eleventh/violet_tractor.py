# verdict: wrong
# line: 32
# why: W2 is missing from the list of updated parameters, so the middle layer's weights never learn.
import numpy as np

rng = np.random.default_rng(68)
X = rng.normal(size=(72, 4))
target = (X[:, :1] * X[:, 1:2] > X[:, 2:3]).astype(float)

def sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2))

shapes = [(4, 8), (8, 5), (5, 1)]
P = {}
for n, (i, o) in enumerate(shapes, 1):
    P[f"W{n}"] = rng.normal(size=(i, o)) * np.sqrt(1 / i)
    P[f"b{n}"] = np.zeros(o)

for epoch in range(500):
    A1 = np.tanh(X @ P["W1"] + P["b1"])
    A2 = np.tanh(A1 @ P["W2"] + P["b2"])
    A3 = sigmoid(A2 @ P["W3"] + P["b3"])

    G = {}
    d = (A3 - target) / len(X)
    G["W3"], G["b3"] = A2.T @ d, d.sum(axis=0)
    d = d @ P["W3"].T * (1 - A2 ** 2)
    G["W2"], G["b2"] = A1.T @ d, d.sum(axis=0)
    d = d @ P["W2"].T * (1 - A1 ** 2)
    G["W1"], G["b1"] = X.T @ d, d.sum(axis=0)

    for name in ("W1", "b1", "b2", "W3", "b3"):
        P[name] -= 0.5 * G[name]

    if epoch % 100 == 0:
        print(epoch, ((A3 > 0.5) == target).mean())
