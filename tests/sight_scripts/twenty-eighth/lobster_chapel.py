# verdict: right
import numpy as np

# Głęboka sieć 4 warstwy, przycinanie normy gradientu
rng = np.random.default_rng(85)
kat = rng.uniform(0, 2 * np.pi, 90)
prom = rng.uniform(0, 1, 90)
X = np.vstack([prom * np.cos(kat), prom * np.sin(kat)])
Y = np.vstack([prom, np.cos(2 * kat)])
m = X.shape[1]

rozmiary = [2, 12, 10, 8, 2]
W = {}
for l in range(1, 5):
    W['W%d' % l] = rng.normal(0, 1.2 / np.sqrt(rozmiary[l - 1]), (rozmiary[l], rozmiary[l - 1]))
    W['b%d' % l] = np.zeros((rozmiary[l], 1))

def propagacja(W):
    A = {0: X}
    for l in range(1, 5):
        Z = W['W%d' % l] @ A[l - 1] + W['b%d' % l]
        A[l] = Z if l == 4 else np.arctan(Z)
    return A

for i in range(600):
    A = propagacja(W)
    blad = A[4] - Y
    dZ = blad / m
    G = {}
    for l in range(4, 0, -1):
        G['W%d' % l] = dZ @ A[l - 1].T
        G['b%d' % l] = dZ.sum(axis=1, keepdims=True)
        if l > 1:
            dZ = (W['W%d' % l].T @ dZ) * np.cos(A[l - 1]) ** 2     # 1/(1+z^2) = cos(arctan z)^2
    norma = np.sqrt(sum(np.sum(g ** 2) for g in G.values()))
    skala = min(1.0, 0.5 / norma)
    for k in W:
        W[k] -= 0.3 * skala * G[k]
    if i % 100 == 0:
        print(i, 0.5 * np.sum(blad ** 2) / m, norma)
print(W['b4'])
