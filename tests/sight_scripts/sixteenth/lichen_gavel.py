# verdict: right
import numpy as np

def sigma(z):
    return 1.0 / (1.0 + np.exp(-z))

X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
T = np.array([[0.], [0.], [0.], [1.]])

rng = np.random.default_rng(314)
W1, b1 = rng.normal(size=(2, 2)), rng.normal(size=(1, 2))
W2, b2 = rng.normal(size=(2, 1)), rng.normal(size=(1, 1))
lr = 2.0

for epoch in range(3001):
    z1 = X @ W1 + b1
    a1 = sigma(z1)
    z2 = a1 @ W2 + b2
    a2 = sigma(z2)
    C = np.mean((a2 - T) ** 2)

    dC_da2 = 2 * (a2 - T) / T.size
    da2_dz2 = sigma(z2) * (1 - sigma(z2))
    dC_dz2 = dC_da2 * da2_dz2
    dC_dW2 = a1.T @ dC_dz2
    dC_db2 = np.sum(dC_dz2, axis=0, keepdims=True)
    dC_da1 = dC_dz2 @ W2.T
    da1_dz1 = sigma(z1) * (1 - sigma(z1))
    dC_dz1 = dC_da1 * da1_dz1
    dC_dW1 = X.T @ dC_dz1
    dC_db1 = np.sum(dC_dz1, axis=0, keepdims=True)

    W1 -= lr * dC_dW1
    b1 -= lr * dC_db1
    W2 -= lr * dC_dW2
    b2 -= lr * dC_db2
    if epoch % 1000 == 0:
        print(f"{epoch:5d}  C = {C:.6f}")
