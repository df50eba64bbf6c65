# verdict: wrong
# line: 19
# why: the hidden layer's gradient is divided by the number of hidden units instead of the number of rows
import numpy as np

def make(seed, *sizes):
    r = np.random.RandomState(seed)
    return [r.randn(a, b) for a, b in zip(sizes, sizes[1:])]

def squash(x):
    return 1 / (1 + np.exp(-x))

def learn(ws, x, y, alpha):
    l1 = squash(x @ ws[0])
    l2 = squash(l1 @ ws[1])
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ ws[1].T * l1 * (1 - l1)
    grad_out = l1.T @ d2 / x.shape[0]
    grad_in = x.T @ d1 / l1.shape[1]
    ws[1] -= alpha * grad_out
    ws[0] -= alpha * grad_in
    return np.mean((l2 - y) ** 2)

table = np.array([[a, b, c, 1] for a in range(2) for b in range(2) for c in range(2)], float)
majority = (table[:, :3].sum(1) > 1.5).astype(float)[:, None]
ws = make(16, 4, 3, 1)
errors = [learn(ws, table, majority, 5.0) for _ in range(1000)]
for i in range(0, 1000, 250):
    print(i, errors[i])
print("last", errors[-1])
