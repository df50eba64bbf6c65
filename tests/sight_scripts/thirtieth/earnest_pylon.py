# verdict: wrong
# line: 26
import numpy as np

rng = np.random.default_rng(87)
X = rng.uniform(-1, 1, (50, 4))
T = np.eye(3)[np.argmax(X[:, :3] + 0.3 * X[:, 3:], axis=1)]

W1, b1 = rng.normal(0, 0.5, (4, 20)), np.zeros(20)
W2, b2 = rng.normal(0, 0.5, (20, 3)), np.zeros(3)
p_drop = 0.3


def softmax(v):
    v = np.exp(v - v.max(axis=1, keepdims=True))
    return v / v.sum(axis=1, keepdims=True)


for epoch in range(800):
    h = np.tanh(X @ W1 + b1)
    mask = (rng.random(h.shape) >= p_drop) / (1 - p_drop)
    hm = h * mask
    prob = softmax(hm @ W2 + b2)

    d2 = (prob - T) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    W2 -= 0.4 * hm.T @ d2
    b2 -= 0.4 * d2.sum(axis=0)
    W1 -= 0.4 * X.T @ d1
    b1 -= 0.4 * d1.sum(axis=0)
    if epoch % 200 == 0:
        clean = softmax(np.tanh(X @ W1 + b1) @ W2 + b2)
        print(epoch, -np.mean(np.sum(T * np.log(clean), axis=1)))
