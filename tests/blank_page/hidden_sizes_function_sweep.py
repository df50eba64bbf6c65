# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the same training function is run for four hidden sizes and two rates, results kept in a dictionary; each run is exact
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0, 1, 1, 0]]).T


def experiment(size, alpha, n=6000):
    np.random.seed(size)
    A, B = np.random.randn(3, size), np.random.randn(size, 1)
    for _ in range(n):
        h = 1 / (1 + np.exp(-X @ A))
        p = 1 / (1 + np.exp(-h @ B))
        r = (Y - p) * p * (1 - p)
        A, B = A + alpha * X.T @ (r @ B.T * h * (1 - h)), B + alpha * h.T @ r
    return np.abs(Y - p).mean()


results = {}
for size in (2, 4, 8, 32):
    for alpha in (0.5, 5):
        results[size, alpha] = experiment(size, alpha)

for (size, alpha), e in sorted(results.items(), key=lambda kv: kv[1]):
    print(f"hidden {size:3d}  alpha {alpha:<4}  error {e:.5f}")
