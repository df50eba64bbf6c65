# verdict: right
"""All parameters live in ONE vector; the matrices are only windows into it."""
import numpy as np

rng = np.random.default_rng(271828)
shapes = [(2, 6), (6,), (6, 1), (1,)]
size = sum(int(np.prod(s)) for s in shapes)
theta = rng.normal(0, 0.7, size)
grad = np.empty_like(theta)


def windows(vec):
    out, at = [], 0
    for s in shapes:
        n = int(np.prod(s))
        out.append(vec[at:at + n].reshape(s))
        at += n
    return out


W1, b1, W2, b2 = windows(theta)
gW1, gb1, gW2, gb2 = windows(grad)

X = rng.uniform(-1, 1, (80, 2))
t = ((X[:, 0] > 0) == (X[:, 1] > 0)).astype(float)[:, None]

for it in range(1200):
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d = (p - t) / len(X)
    gW2[...] = h.T @ d
    gb2[...] = d.sum(0)
    dh = (d @ W2.T) * (1 - h * h)
    gW1[...] = X.T @ dh
    gb1[...] = dh.sum(0)
    theta -= 1.0 * grad
    if it % 300 == 0:
        print(it, "|g| =", np.linalg.norm(grad))
print("accuracy", ((p > 0.5) == t).mean())
