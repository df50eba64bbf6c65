# verdict: right
import numpy as np

def sigm(x):
    return 1 / (1 + np.exp(-x))

def avec_un(a):
    return np.concatenate([a, np.ones((a.shape[0], 1))], axis=1)

# parité de trois bits
bits = np.array([[i >> 2 & 1, i >> 1 & 1, i & 1] for i in range(8)], dtype=float)
sorties = bits.sum(axis=1, keepdims=True) % 2
entrees = avec_un(bits)

m1 = np.random.uniform(-2, 2, (4, 6))
m2 = np.random.uniform(-2, 2, (7, 4))
m3 = np.random.uniform(-2, 2, (5, 1))
for tour in range(5000):
    c1 = np.concatenate([sigm(entrees @ m1), np.ones((8, 1))], axis=1)
    c2 = avec_un(sigm(c1 @ m2))
    c3 = sigm(c2 @ m3)
    e3 = (sorties - c3) * c3 * (1 - c3)
    e2 = (e3 @ m3[:-1].T) * c2[:, :-1] * (1 - c2[:, :-1])
    e1 = (e2 @ m2[:-1].T) * c1[:, :-1] * (1 - c1[:, :-1])
    m3 += c2.T @ e3
    m2 += c1.T @ e2
    m1 += entrees.T @ e1
print(c3.round(2).ravel())
