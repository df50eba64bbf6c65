# verdict: wrong
# first wrong: alpha
# line: 22
# mistake: -
# why: three layers with biases, and the rate is missing in the middle one's weights alone
import numpy as np

rng = np.random.default_rng(3)
X = rng.uniform(-1, 1, (12, 2))
y = (X[:, :1] > X[:, 1:]).astype(float)
rate = 0.25
A, B, C = rng.normal(size=(2, 6)), rng.normal(size=(6, 5)), rng.normal(size=(5, 1))
b = np.zeros(5)
for _ in range(900):
    one = np.tanh(X @ A)
    two = np.tanh(one @ B + b)
    out = 1 / (1 + np.exp(-two @ C))
    d_out = (out - y) * out * (1 - out)
    d_two = d_out @ C.T * (1 - two**2)
    d_one = d_two @ B.T * (1 - one**2)
    C -= rate * two.T @ d_out
    B -= one.T @ d_two
    b -= rate * d_two.sum(axis=0)
    A -= rate * X.T @ d_one
