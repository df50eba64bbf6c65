# verdict: right
import numpy as np

# momentum version
rng = np.random.RandomState(4)
X = rng.randint(0, 2, (10, 4))
y = (X.sum(axis=1) % 2).reshape(-1, 1)

W1 = rng.randn(4, 6) * 0.7
W2 = rng.randn(6, 1) * 0.7
V1 = np.zeros_like(W1)
V2 = np.zeros_like(W2)
lr = 0.1
mu = 0.9

def sig(z):
    return 1 / (1 + np.exp(-z))

for it in range(1500):
    H = sig(X @ W1)
    O = sig(H @ W2)
    dO = (O - y) * O * (1 - O)
    dH = dO @ W2.T * H * (1 - H)
    V2 = mu * V2 - lr * H.T @ dO
    V1 = mu * V1 - lr * X.T @ dH
    W2 += V2
    W1 += V1
print("wrong answers:", int(((O > 0.5) != y).sum()))
