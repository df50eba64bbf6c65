# verdict: wrong
# line: 12
# also: 22, 23, 25, 26
import numpy as np

rng = np.random.RandomState(21)
X = rng.uniform(-1, 1, (32, 4))
Y = np.tanh(X @ rng.uniform(-2, 2, (4, 4)))

W1 = rng.uniform(-0.5, 0.5, (4, 4))
W2 = rng.uniform(-0.5, 0.5, (4, 4))
V1 = V2 = np.zeros((4, 4))
lr, mom = 0.1, 0.8

for i in range(600):
    H = np.tanh(X @ W1)
    P = H @ W2
    D2 = (P - Y) / len(X)
    D1 = D2 @ W2.T * (1 - H ** 2)
    G2 = H.T @ D2
    G1 = X.T @ D1
    V2 *= mom
    V2 -= lr * G2
    W2 += V2
    V1 *= mom
    V1 -= lr * G1
    W1 += V1
    if i % 100 == 0:
        print(i, np.mean((P - Y) ** 2))
