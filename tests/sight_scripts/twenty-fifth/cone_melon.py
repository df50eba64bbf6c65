# verdict: wrong
# line: 12
# why: error: For large residuals the slope of the Huber loss is d times the sign of r; without the sign large negative residuals push the wrong way.
import numpy as np
np.random.seed(18)
x = np.random.uniform(-1, 1, (45, 1))
t = 2 * x + 0.1 * np.random.randn(45, 1)
t[::9] -= 5                 # some bad measurements

def huber_grad(r, d=1.0):
    small = np.abs(r) <= d
    return np.where(small, r, d)

W1 = np.random.randn(1, 6)
b1 = np.zeros((1, 6))
W2 = np.random.randn(6, 1) * 0.4
b2 = np.zeros((1, 1))
lr = 0.1
for step in range(800):
    h = np.tanh(x @ W1 + b1)
    y = h @ W2 + b2
    g = huber_grad(y - t) / len(x)
    gh = (g @ W2.T) * (1 - h ** 2)
    W2 -= lr * h.T @ g
    b2 -= lr * g.sum(axis=0, keepdims=True)
    W1 -= lr * x.T @ gh
    b1 -= lr * gh.sum(axis=0, keepdims=True)
print("median deviation", np.median(np.abs(y - t)))
