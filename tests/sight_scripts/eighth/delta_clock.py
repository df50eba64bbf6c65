# verdict: wrong
# line: 11
# also: 12, 23
# why: The function for the ReLU slope writes its zeros and ones into the hidden values themselves, which the weight change still needs.
import numpy as np

def relu(z):
    return np.maximum(z, 0)

def relu_prime(a):
    a[a > 0] = 1
    a[a <= 0] = 0
    return a

rng = np.random.default_rng(426)
X = rng.random((12, 3))
y = X[:, :1] - X[:, 1:2] * X[:, 2:]
W = rng.normal(0, 0.8, (3, 6))
V = rng.normal(0, 0.8, (6, 1))
for i in range(800):
    h = relu(X @ W)
    e = h @ V - y
    dh = e @ V.T * relu_prime(h)
    V -= 0.02 * h.T @ e
    W -= 0.02 * X.T @ dh
print("mse", (e ** 2).mean().round(4))
