# verdict: right
import numpy as np

rng = np.random.default_rng(1)
centres = np.array([[0, 0], [3, 0], [0, 3], [3, 3]])
labels = rng.integers(0, 4, 120)
points = centres[labels] + rng.normal(0, .5, (120, 2))
onehot = np.eye(4)[labels]

def softplus(z):
    return np.log(1 + np.exp(z))

def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)

U = rng.normal(0, .5, (2, 7))
c = np.zeros(7)
V = rng.normal(0, .5, (7, 4))
d = np.zeros(4)
bs = 20
for epoch in range(100):
    perm = rng.permutation(120)
    for i in range(0, 120, bs):
        idx = perm[i:i+bs]
        x, y = points[idx], onehot[idx]
        z = x @ U + c
        h = softplus(z)
        p = softmax(h @ V + d)
        g2 = (p - y) / bs
        g1 = (g2 @ V.T) / (1 + np.exp(-z))   # softplus' = sigmoid
        V -= 0.2 * h.T @ g2
        d -= 0.2 * g2.sum(0)
        U -= 0.2 * x.T @ g1
        c -= 0.2 * g1.sum(0)
pred = softmax(softplus(points @ U + c) @ V + d).argmax(1)
print("correct:", (pred == labels).sum(), "of 120")
