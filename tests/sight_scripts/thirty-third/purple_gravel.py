# verdict: wrong
# line: 17
import numpy as np
def sigmoid(z): return 1 / (1 + np.exp(-z))
def dsigmoid(z): return sigmoid(z) * (1 - sigmoid(z))
np.random.seed(11)
X = np.random.randint(0, 2, (16, 4)).astype(float)
y = (X.sum(1, keepdims=True) >= 3) * 1.0
W = {1: np.random.randn(4, 5), 2: np.random.randn(5, 1)}
b = {1: np.zeros((1, 5)), 2: np.zeros((1, 1))}
for it in range(2000):
    z, a = {}, {0: X}
    for l in (1, 2):
        z[l] = a[l - 1] @ W[l] + b[l]
        a[l] = sigmoid(z[l])
    delta = {2: (a[2] - y) * dsigmoid(z[2])}
    delta[1] = delta[2] @ W[2].T * dsigmoid(a[1])
    for l in (1, 2):
        W[l] -= 0.05 * a[l - 1].T @ delta[l]
        b[l] -= 0.05 * delta[l].sum(0, keepdims=True)
print(np.c_[y, a[2]][:5])
