# verdict: wrong
# line: 11
# also: 23, 24
# why: derivative function for z (s(z)(1-s(z))) is called with the activation, both layers
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def d_sigmoid(x):
    return sigmoid(x) * (1 - sigmoid(x))

rng = np.random.RandomState(3)
X = rng.randint(0, 2, (12, 4)).astype(float)
X[:, -1] = 1
y = ((X[:, 0] + X[:, 1]) == 1).astype(float).reshape(-1, 1)
w1 = rng.randn(4, 5)
w2 = rng.randn(5, 1)

for epoch in range(2000):
    hid = sigmoid(X @ w1)
    out = sigmoid(hid @ w2)
    d_out = (out - y) * d_sigmoid(out)
    d_hid = d_out @ w2.T * d_sigmoid(hid)
    w2 -= 0.5 * hid.T @ d_out
    w1 -= 0.5 * X.T @ d_hid
    if epoch % 500 == 0:
        print(epoch, float(np.square(out - y).mean()))
