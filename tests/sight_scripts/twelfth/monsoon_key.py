# verdict: wrong
# line: 22
# why: the ReLU mask looks at the sign of the delta instead of the pre-activation
import numpy as np


def build(seed, width):
    g = np.random.default_rng(seed)
    W = g.normal(0, 0.9, (3, width))
    V = g.normal(0, 0.5, (width, 1))

    def predict(x):
        return 1 / (1 + np.exp(-np.maximum(0, x @ W) @ V))

    def learn(x, y, alpha):
        nonlocal W, V
        z = x @ W
        h = np.maximum(0, z)
        o = 1 / (1 + np.exp(-h @ V))
        d_out = o - y
        d_hid = d_out @ V.T
        d_hid[d_hid < 0] = 0
        W = W - alpha * x.T @ d_hid
        V = V - alpha * h.T @ d_out
        return -np.mean(y * np.log(o) + (1 - y) * np.log(1 - o))

    return predict, learn


x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[1], [0], [0], [1]], float)

predict, learn = build(seed=15, width=6)
for i in range(400):
    loss = learn(x, y, 0.05)
    if i % 80 == 0:
        print(i, round(float(loss), 4))
print(predict(x).ravel().round(3))
