# verdict: right
import numpy as np

# logistic regression = network without hidden layer
rng = np.random.default_rng(1)
hours = rng.uniform(0, 10, 50)
sleep = rng.uniform(3, 9, 50)
passed = (0.8 * hours + 0.7 * sleep + rng.normal(0, 1.2, 50) > 8.2).astype(int)

X = np.column_stack([np.ones(50), hours, sleep])
X[:, 1:] = (X[:, 1:] - X[:, 1:].mean(0)) / X[:, 1:].std(0)
w = np.zeros(3)

lr = 0.5
for it in range(300):
    p = 1 / (1 + np.exp(-X @ w))
    w += lr * X.T @ (passed - p) / len(passed)
    if it % 60 == 0:
        print(it, w.round(3))
