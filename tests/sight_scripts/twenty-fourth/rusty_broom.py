# verdict: right
import numpy as np

rng = np.random.default_rng(37)
# columns are samples; three yes/no questions about a number from 0 to 15
numbers = np.arange(16)
X = np.array([[(n >> k) & 1 for n in numbers] for k in range(4)]) * 2.0 - 1.0
Y = np.array([numbers > 7, numbers % 3 == 0, numbers % 2 == 0], dtype=float)

W = rng.normal(0, 0.7, (10, 4))
bw = np.zeros((10, 1))
V = rng.normal(0, 0.4, (3, 10))
bv = np.zeros((3, 1))
eta = 0.1

for epoch in range(150):
    for j in range(X.shape[1]):
        x = X[:, j:j + 1]
        y = Y[:, j:j + 1]
        a = np.tanh(W @ x + bw)
        p = 1 / (1 + np.exp(-(V @ a + bv)))
        gp = p - y
        ga = (V.T @ gp) * (1 - a * a)
        V -= eta * gp @ a.T
        bv -= eta * gp
        W -= eta * ga @ x.T
        bw -= eta * ga

P = 1 / (1 + np.exp(-(V @ np.tanh(W @ X + bw) + bv)))
print("wrong answers:", int(((P > 0.5) != (Y > 0.5)).sum()), "of", Y.size)
