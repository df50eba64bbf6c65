# verdict: right
import numpy as np
np.random.seed(11)
# robust regression: some targets are way off
X = np.random.uniform(-2, 2, (50, 2))
Y = (X[:, :1] * X[:, 1:] + 0.05 * np.random.randn(50, 1))
Y[::10] += 6

def relu(z): return np.where(z > 0, z, 0.0)
def drelu(z): return np.where(z > 0, 1.0, 0.0)

W1 = np.random.randn(2, 10) * np.sqrt(2 / 2); b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 10) * np.sqrt(2 / 10); b2 = np.zeros((1, 10))
W3 = np.random.randn(10, 1) * np.sqrt(2 / 10); b3 = np.zeros((1, 1))
delta = 1.0
lr = 0.03
for it in range(2500):
    z1 = X @ W1 + b1; a1 = relu(z1)
    z2 = a1 @ W2 + b2; a2 = relu(z2)
    out = a2 @ W3 + b3
    r = out - Y
    # Huber: r inside, +-delta outside
    d3 = np.where(np.abs(r) <= delta, r, delta * np.sign(r)) / len(X)
    d2 = d3 @ W3.T * drelu(z2)
    d1 = d2 @ W2.T * drelu(z1)
    W3 -= lr * a2.T @ d3; b3 -= lr * d3.sum(0, keepdims=True)
    W2 -= lr * a1.T @ d2; b2 -= lr * d2.sum(0, keepdims=True)
    W1 -= lr * X.T @ d1;  b1 -= lr * d1.sum(0, keepdims=True)
print("median abs error", np.median(np.abs(out - Y)))
