# verdict: wrong
# line: 24
# why: output delta: o * (1 - o) needs the output, here the weighted sum z is put in
import numpy as np

rng = np.random.default_rng(309)
X = rng.integers(0, 2, (16, 4)).astype(float)
T = np.stack([X[:, 0] * X[:, 1], np.maximum(X[:, 2], X[:, 3])], axis=1)
W1 = rng.uniform(-1, 1, (8, 4))
b1 = rng.uniform(-1, 1, 8)
W2 = rng.uniform(-1, 1, (2, 8))
b2 = rng.uniform(-1, 1, 2)


def forward(x):
    h = np.tanh(W1.dot(x) + b1)
    z = W2.dot(h) + b2
    return h, z, 1 / (1 + np.exp(-z))


def learn(x, t, lr):
    global W1, b1, W2, b2
    h, z, o = forward(x)
    d_o = (o - t) * z * (1 - z)
    d_h = W2.T.dot(d_o) * (1 - h ** 2)
    W2 = W2 - lr * d_o[:, None] * h[None, :]
    b2 = b2 - lr * d_o
    W1 = W1 - lr * d_h[:, None] * x[None, :]
    b1 = b1 - lr * d_h


for step in range(3000):
    i = rng.integers(len(X))
    learn(X[i], T[i], 0.1)
print(np.mean([(forward(x)[2] > .5) == t for x, t in zip(X, T)]))
