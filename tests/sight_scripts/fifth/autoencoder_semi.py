# verdict: right
import numpy as np
# 8-3-8: il codice binario si trova da solo?
np.random.seed(838)
X = np.eye(8)
E, e = np.random.randn(8, 3), np.zeros(3)
D, d = np.random.randn(3, 8), np.zeros(8)
f = lambda z: 1 / (1 + np.exp(-z))
for giro in range(4000):
    codice = f(X.dot(E) + e)
    copia = f(codice.dot(D) + d)
    g = (copia - X) * copia * (1 - copia)
    gc = g.dot(D.T) * codice * (1 - codice)
    D -= 2 * codice.T.dot(g); d -= 2 * g.sum(axis=0)
    E -= 2 * X.T.dot(gc);     e -= 2 * gc.sum(axis=0)
print(codice.round().astype(int))
