# verdict: wrong
# line: 25
# why: hidden delta: The dropout mask of the forward pass is missing in the delta of the hidden layer, so dropped units learn too.
import numpy as np

np.random.seed(5)
sigmoid = lambda v: 1 / (1 + np.exp(-v))

# majority of 3 votes, 4th column = bias
X = np.array([[i >> 2 & 1, i >> 1 & 1, i & 1, 1] for i in range(8)])
y = (X[:, :3].sum(1) >= 2).astype(float)[:, None]

w0 = np.random.uniform(-1, 1, (4, 10))
w1 = np.random.uniform(-1, 1, (10, 1))
p_keep = 0.8
lr = 0.5

for step in range(4000):
    keep = (np.random.rand(*(8, 10)) < p_keep) / p_keep
    l1 = sigmoid(X @ w0)
    d1 = l1 * keep                     # dropout
    l2 = sigmoid(d1 @ w1)

    delta2 = (y - l2) * l2 * (1 - l2)
    delta1 = delta2 @ w1.T * l1 * (1 - l1)

    w1 += lr * d1.T @ delta2
    w0 += lr * X.T @ delta1

final = sigmoid(sigmoid(X @ w0) @ w1)
for row, t, o in zip(X, y, final):
    print(row[:3], int(t[0]), round(float(o[0]), 4))
