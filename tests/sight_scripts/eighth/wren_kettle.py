# verdict: wrong
# line: 23
# why: The slope of a sigmoid is used for the softmax with cross entropy, where p - t is already the whole delta.
import numpy as np

# three classes
rng = np.random.default_rng(322)
X = rng.normal(size=(15, 4))
k = np.argmax(X[:, :3], axis=1)
T = np.eye(3)[k]
W = rng.normal(0, .6, (4, 6)); b = np.zeros(6)
V = rng.normal(0, .6, (6, 3)); c = np.zeros(3)

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

losses = []
for it in range(600):
    h = 1 / (1 + np.exp(-(X @ W + b)))
    p = softmax(h @ V + c)
    losses.append(-np.mean(np.log(p[np.arange(15), k])))
    dz = (p - T) * p * (1 - p)
    dh = dz @ V.T * h * (1 - h)
    V -= 0.2 * h.T @ dz
    c -= 0.2 * dz.sum(0)
    W -= 0.2 * X.T @ dh
    b -= 0.2 * dh.sum(0)
print("cross entropy: %.3f -> %.3f" % (losses[0], losses[-1]))
