# verdict: right
# why: A column of ones is appended to inputs and hidden outputs; the bias row of W2 is left out when the error goes back.
import numpy as np
np.random.seed(5)

def sigma(x):
    return 1/(1+np.exp(-x))

def mit_eins(M):
    return np.concatenate([M, np.ones((M.shape[0], 1))], axis=1)

# 3-Bit-Paritaet
X = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], float)
D = X.sum(axis=1, keepdims=True) % 2

W1 = np.random.uniform(-1, 1, (4, 6))
W2 = np.random.uniform(-1, 1, (7, 1))
eta = 0.5

t = 0
while t < 10000:
    X1 = mit_eins(X)
    H = sigma(X1 @ W1)
    H1 = mit_eins(H)
    Y = sigma(H1 @ W2)
    dY = (D - Y) * Y * (1 - Y)
    dH = (dY @ W2[:-1].T) * H * (1 - H)
    W2 += eta * H1.T @ dY
    W1 += eta * X1.T @ dH
    t += 1

print("Paritaet:")
for zeile, d, y in zip(X, D[:, 0], Y[:, 0]):
    print(zeile.astype(int), int(d), round(float(y), 3))
