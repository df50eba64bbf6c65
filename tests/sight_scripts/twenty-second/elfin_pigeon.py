# verdict: right
import numpy as np

rng = np.random.default_rng(36)
N_IN, N_HID, N_OUT = 4, 10, 3
X = rng.integers(0, 2, (16, 4)).astype(float)
T = np.stack([X[:, 0] * X[:, 1], np.maximum(X[:, 2], X[:, 3]), np.abs(X[:, 0] - X[:, 3])], axis=1)
W1 = rng.uniform(-1, 1, (N_HID, N_IN))
b1 = rng.uniform(-1, 1, N_HID)
W2 = rng.uniform(-1, 1, (N_OUT, N_HID))
b2 = rng.uniform(-1, 1, N_OUT)


def forward(x):
    h = np.tanh(W1.dot(x) + b1)
    return h, 1 / (1 + np.exp(-(W2.dot(h) + b2)))


def learn(x, t, lr):
    global W1, b1, W2, b2
    h, o = forward(x)
    err_o = t - o
    err_h = W2.T.dot(err_o) * (1 - h ** 2)
    W2 = W2 + lr * err_o[:, None] * h[None, :]
    b2 = b2 + lr * err_o
    W1 = W1 + lr * err_h[:, None] * x[None, :]
    b1 = b1 + lr * err_h


for step in range(6000):
    i = rng.integers(len(X))
    learn(X[i], T[i], 0.1)
print(np.mean([(forward(x)[1] > .5) == t for x, t in zip(X, T)]))
