# verdict: wrong
# line: 11
# why: forward pass: the softmax is normalised over the samples (axis 0) instead of over the classes
import numpy as np

rng = np.random.default_rng(31)


def softmax(S):
    E = np.exp(S - S.max())
    return E / E.sum(axis=0, keepdims=True)


def build(n_in, n_hid, n_out):
    params = [rng.normal(0, 0.4, (n_in, n_hid)), np.zeros((1, n_hid)),
              rng.normal(0, 0.4, (n_hid, n_out)), np.zeros((1, n_out))]

    def run(X):
        H = np.tanh(X @ params[0] + params[1])
        return H, softmax(H @ params[2] + params[3])

    def step(X, T, lr):
        H, P = run(X)
        d2 = (P - T) / len(X)
        d1 = (d2 @ params[2].T) * (1 - H * H)
        params[2] -= lr * H.T @ d2
        params[3] -= lr * d2.sum(axis=0, keepdims=True)
        params[0] -= lr * X.T @ d1
        params[1] -= lr * d1.sum(axis=0, keepdims=True)
        return P

    return run, step


def minibatch(X, T, k):
    while True:
        idx = rng.choice(len(X), k, replace=False)
        yield X[idx], T[idx]


cls = np.repeat(np.arange(3), 30)
angle = cls * 2 * np.pi / 3
X = np.stack([np.cos(angle), np.sin(angle)], axis=1) + rng.normal(0, 0.3, (90, 2))
T = np.eye(3)[cls]

run, step = build(2, 10, 3)
stream = minibatch(X, T, 12)
for i in range(800):
    xb, tb = next(stream)
    step(xb, tb, 0.3)
print("accuracy:", (run(X)[1].argmax(axis=1) == cls).mean())
