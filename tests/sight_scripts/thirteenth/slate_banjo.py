# verdict: wrong
# line: 28
# why: The gradient of W2 is transposed: with samples in columns it is D2 @ A1.T (square shapes hide it).
import numpy as np

# samples in columns; three outputs that should repeat the pattern shifted by one
X = np.array([[1,0,0,1],
              [0,1,0,1],
              [0,0,1,0]], dtype=float)
T = np.roll(X, 1, axis=0)

r = np.random.RandomState(7)
W1 = r.randn(3, 3)
W2 = r.randn(3, 3)
c1 = np.zeros((3, 1))
c2 = np.zeros((3, 1))

def sig(z):
    return 1/(1 + np.exp(-z))

def step(eta):
    global W1, W2, c1, c2
    A1 = sig(W1 @ X + c1)
    A2 = sig(W2 @ A1 + c2)
    E = A2 - T
    D2 = E * A2 * (1 - A2)
    D1 = (W2.T @ D2) * A1 * (1 - A1)
    W2 = W2 - eta * (A1 @ D2.T)
    c2 = c2 - eta * D2.sum(axis=1, keepdims=True)
    W1 = W1 - eta * (D1 @ X.T)
    c1 = c1 - eta * D1.sum(axis=1, keepdims=True)
    return np.mean(np.abs(E))

for n in range(4001):
    e = step(0.6)
    if n % 1000 == 0:
        print("iteration", n, "error", e)
