# verdict: wrong
# line: 34
# why: updates: the outer product for the square W1 is transposed
import numpy as np
np.random.seed(8)

# paridade de 3 bits, uma amostra de cada vez
X = np.array([[i >> 2 & 1, i >> 1 & 1, i & 1] for i in range(8)], dtype=float)
y = X.sum(axis=1) % 2

n = 3
W1 = np.random.randn(n, n)
b1 = np.zeros(n)
W2 = np.random.randn(5, n)
b2 = np.zeros(5)
w3 = np.random.randn(5)
b3 = 0.0
taxa = 0.2

for epoca in range(2500):
    soma = 0
    for x, alvo in zip(X, y):
        h1 = np.tanh(W1 @ x + b1)
        h2 = np.tanh(W2 @ h1 + b2)
        s = 1 / (1 + np.exp(-(w3 @ h2 + b3)))
        soma += (s - alvo) ** 2
        d3 = (s - alvo) * s * (1 - s)
        d2 = d3 * w3 * (1 - h2 ** 2)
        d1 = (W2.T @ d2) * (1 - h1 ** 2)
        w3 -= taxa * d3 * h2
        b3 -= taxa * d3
        W2 -= taxa * np.outer(d2, h1)
        b2 -= taxa * d2
        W1 -= taxa * np.outer(x, d1)
        b1 -= taxa * d1
    if epoca % 500 == 0:
        print(epoca, soma)
