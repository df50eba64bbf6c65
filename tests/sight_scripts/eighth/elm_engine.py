# verdict: wrong
# line: 21
# why: The loop over the samples ends one too early: the last sample never counts.
import numpy as np

# batch gradient with explicit loop over samples
np.random.seed(222)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [1, 1, 0]], dtype=float)
T = np.array([[0.], [1.], [1.], [0.], [1.]])
N = len(X)
W1 = np.random.normal(size=(3, 5))
W2 = np.random.normal(size=(5, 1))

def s(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(600):
    dW1 = np.zeros_like(W1)
    dW2 = np.zeros_like(W2)
    E = 0.0
    for n in range(N - 1):
        x, t = X[n:n+1], T[n:n+1]
        h = s(x @ W1)
        o = s(h @ W2)
        E += 0.5 * ((t - o) ** 2).item()
        d2 = (o - t) * o * (1 - o)
        dW2 += h.T @ d2
        dW1 += x.T @ (d2 @ W2.T * h * (1 - h))
    W1 -= 0.8 * dW1
    W2 -= 0.8 * dW2
print("E", round(E, 4))
