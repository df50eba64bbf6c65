# verdict: wrong
# line: 19
# why: the bias is moved along the features' gradient: the sum runs over the product with the data

# logistic regression with a bias, exam results
import numpy as np
np.random.seed(22)
hours = np.random.uniform(0, 6, (40, 1))
sleep = np.random.uniform(4, 9, (40, 1))
y = (hours + 0.5 * sleep + np.random.normal(0, 0.5, (40, 1)) > 6).astype(float)
X = np.hstack([hours, sleep])
X = (X - X.mean(axis=0)) / X.std(axis=0)
w = np.random.randn(2, 1) * 0.1
b = np.zeros((1, 1))
for i in range(1, 1001):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = (p - y) / len(y)
    dw = X.T @ dz
    db = dw.sum()
    w -= 0.5 * dw
    b -= 0.5 * db
    if i % 250 == 0:
        print(i, "accuracy", float(((p > 0.5) == y).mean()))
