# verdict: wrong
# line: 12
# why: derivatives: For negative sums the ELU's slope is exp(z) = a + 1, not a.
import numpy as np

rng = np.random.default_rng(84)

def elu(z):
    return np.where(z > 0, z, np.expm1(np.minimum(z, 0)))

def elu_slope(a):
    return np.where(a > 0, 1.0, a)

# Regresja: powierzchnia z dwoma wyjściami
X = rng.uniform(-2, 2, (100, 2))
Y = np.stack([X[:, 0] * np.exp(-X[:, 1] ** 2), X.sum(1) / 3], axis=1)

W1, b1 = rng.normal(0, 0.7, (2, 16)), np.zeros(16)
W2, b2 = rng.normal(0, 0.3, (16, 2)), np.zeros(2)
lr = 0.03

for epoka in range(150):
    kolejnosc = rng.permutation(100)
    for s in range(0, 100, 30):
        i = kolejnosc[s:s + 30]
        ukryta = elu(X[i] @ W1 + b1)
        wyjscie = ukryta @ W2 + b2
        d2 = (wyjscie - Y[i]) / len(i)
        d1 = d2 @ W2.T * elu_slope(ukryta)
        W2 -= lr * ukryta.T @ d2
        b2 -= lr * d2.sum(0)
        W1 -= lr * X[i].T @ d1
        b1 -= lr * d1.sum(0)
    if epoka % 30 == 0:
        print(epoka, np.mean((elu(X @ W1 + b1) @ W2 + b2 - Y) ** 2))
