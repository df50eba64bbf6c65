# verdict: right
import numpy as np

# squared hinge, softsign hidden units, samples in columns, targets +-1
rng = np.random.default_rng(34)
X = rng.normal(size=(3, 110))
T = np.where(X[0] ** 2 + X[1] > 0.7 * X[2], 1, -1)[None, :]

W1 = rng.normal(size=(11, 3)) * 0.7
b1 = rng.normal(size=(11, 1)) * 0.1
W2 = rng.normal(size=(1, 11)) * 0.3
b2 = np.zeros((1, 1))

softsign = lambda z: z / (1 + np.abs(z))
softsign_d = lambda z: 1 / (1 + np.abs(z)) ** 2

for n in range(700):
    Z1 = W1 @ X + b1
    A1 = softsign(Z1)
    S = W2 @ A1 + b2
    slack = np.maximum(0, 1 - T * S)
    dS = -2 * T * slack / T.size
    dZ1 = (W2.T @ dS) * softsign_d(Z1)
    W2 -= 0.2 * dS @ A1.T
    b2 -= 0.2 * dS.sum()
    W1 -= 0.2 * dZ1 @ X.T
    b1 -= 0.2 * dZ1.sum(axis=1, keepdims=True)
    if n % 100 == 0:
        print(n, np.mean(slack ** 2), np.mean(S * T > 0))
print(W2)
