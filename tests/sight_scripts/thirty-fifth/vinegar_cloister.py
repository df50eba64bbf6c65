# verdict: right
import numpy as np

# targets are -1 / +1, tanh on every layer; with the cross-entropy of (1 + out) / 2
# the slope of the last tanh drops out
np.random.seed(27)
a = np.random.randn(50, 2) * 0.6 + [1, 1]
b = np.random.randn(50, 2) * 0.6 + [-1, -1]
c = np.random.randn(50, 2) * 0.6 + [1, -1]
X = np.r_[a, b, c]
y = np.r_[np.ones((50, 1)), np.ones((50, 1)), -np.ones((50, 1))]

W = np.random.randn(2, 6) * 0.7
Wb = np.random.randn(6) * 0.1
V = np.random.randn(6, 1) * 0.7
Vb = np.zeros(1)

for i in range(1000):
    hid = np.tanh(X @ W + Wb)
    out = np.tanh(hid @ V + Vb)

    delta = (y - out) / len(X)
    hid_delta = delta @ V.T * (1 - hid * hid)

    V += 0.3 * hid.T @ delta
    Vb += 0.3 * delta.sum(axis=0)
    W += 0.3 * X.T @ hid_delta
    Wb += 0.3 * hid_delta.sum(axis=0)

    if i % 250 == 0:
        q = np.clip((1 + out) / 2, 1e-9, 1 - 1e-9)
        r = (1 + y) / 2
        print(i, -np.mean(r * np.log(q) + (1 - r) * np.log(1 - q)))
