# verdict: wrong
# line: 35
import numpy as np

# Fuel use (l / 100 km) from weight (t) and power (100 hp)
table = np.array([
    [0.82, 0.60, 4.6],
    [0.95, 0.75, 5.1],
    [1.10, 0.90, 5.8],
    [1.25, 1.10, 6.4],
    [1.30, 1.50, 7.3],
    [1.45, 1.30, 7.0],
    [1.50, 1.80, 8.4],
    [1.70, 2.00, 9.5],
    [1.85, 2.40, 10.9],
    [2.10, 2.60, 12.2],
])
X = (table[:, :2] - table[:, :2].mean(0)) / table[:, :2].std(0)
y = table[:, 2:] / 15.0

rng = np.random.default_rng(2)
W = rng.standard_normal((2, 5)) * 0.5
c = np.zeros((1, 5))
V = rng.uniform(0, 0.4, (5, 1))
d = np.zeros((1, 1))

def sigmoid(s):
    return 1.0 / (1.0 + np.exp(-s))

eta = 0.02
for n in range(3000):
    H = sigmoid(X @ W + c)
    out = H @ V + d
    e = y - out
    delta2 = e * out * (1 - out)
    delta1 = (delta2 @ V.T) * H * (1 - H)
    V = V + eta * (H.T @ delta2)
    d = d + eta * delta2.sum(0)
    W = W + eta * (X.T @ delta1)
    c = c + eta * delta1.sum(0)
    if n % 600 == 0:
        print(n, float((e ** 2).mean()))

print(np.hstack([y, out]) * 15)
