# verdict: right
import numpy as np
# 3 Bit + 1: Nachfolger einer Binaerzahl
bits = lambda n: [(n >> k) & 1 for k in (2, 1, 0)]
X = np.array([bits(n) for n in range(8)], float)
Y = np.array([bits((n + 1) % 8) for n in range(8)], float)
r = np.random.default_rng(1000)
W = r.normal(0, 1, (4, 8))
V = r.normal(0, 1, (9, 3))
mit_eins = lambda M: np.c_[M, np.ones(len(M))]
s = lambda z: 1 / (1 + np.exp(-z))
def schritt(W, V, tempo):
    X1 = mit_eins(X)
    H = s(X1 @ W)
    H1 = mit_eins(H)
    O = s(H1 @ V)
    # Kreuzentropie: O - Y ist schon alles
    dO = O - Y
    dH = (dO @ V.T)[:, :-1] * H * (1 - H)
    W, V = W - tempo * X1.T @ dH, V - tempo * H1.T @ dO
    return W, V, -(Y * np.log(O) + (1 - Y) * np.log(1 - O)).sum()
for i in range(1500):
    W, V, v = schritt(W, V, 0.1)
    if i % 500 == 0: print(i, v)
H1 = mit_eins(s(mit_eins(X) @ W))
print((s(H1 @ V) > .5).astype(int).tolist())
