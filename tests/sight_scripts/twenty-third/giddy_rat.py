# verdict: wrong
# line: 18
# why: error: one mean over all samples takes the place of the error of each sample
import numpy as np

rng = np.random.RandomState(23)
N = 50
X = np.vstack([rng.normal([0, 0], 0.5, (N, 2)), rng.normal([2, 1], 0.5, (N, 2))])
X = np.hstack([X, np.ones((2 * N, 1))])
t = np.array([[0.0]] * N + [[1.0]] * N)

W1 = rng.normal(0, 0.5, (3, 4))
W2 = rng.normal(0, 0.5, (4, 1))

for epoch in range(500):
    h = np.tanh(X @ W1)
    o = 1 / (1 + np.exp(-h @ W2))
    error = np.mean(t - o)
    d_o = error * o * (1 - o)
    d_h = d_o @ W2.T * (1 - h ** 2)
    W2 += 0.05 * h.T @ d_o
    W1 += 0.05 * X.T @ d_h

print("mean error", error.mean())
print("accuracy", np.mean((o > 0.5) == (t > 0.5)))
