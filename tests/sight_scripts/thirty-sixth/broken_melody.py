# verdict: wrong
# line: 27
import numpy as np

rng = np.random.default_rng(38)

def s(z):
    return 1 / (1 + np.exp(-z))

# triangle / not a triangle: three side lengths
sides = rng.uniform(0.1, 1, (100, 3))
longest = sides.max(axis=1)
ok = (longest < sides.sum(axis=1) - longest).astype(float)[:, None]

W1 = rng.normal(0, 1, (3, 6)); b1 = np.zeros(6)
W2 = rng.normal(0, 1, (6, 6)); b2 = np.zeros(6)
W3 = rng.normal(0, 1, (6, 1)); b3 = np.zeros(1)

alpha = 1.0
for n in range(1000):
    L1 = s(sides @ W1 + b1)
    L2 = s(L1 @ W2 + b2)
    L3 = s(L2 @ W3 + b3)

    D3 = (L3 - ok) * L3 * (1 - L3) / len(sides)
    D2 = D3 @ W3.T * L2 * (1 - L2)
    D1 = D3 @ W3.T * L1 * (1 - L1)

    W3 -= alpha * L2.T @ D3; b3 -= alpha * D3.sum(0)
    W2 -= alpha * L1.T @ D2; b2 -= alpha * D2.sum(0)
    W1 -= alpha * sides.T @ D1; b1 -= alpha * D1.sum(0)

    if n % 200 == 0:
        print(n, np.mean((L3 - ok) ** 2))
