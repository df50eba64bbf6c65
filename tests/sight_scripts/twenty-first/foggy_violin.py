# verdict: right
import numpy as np

def lote(X, Y, tam, rng):
    """Generador de lotes mezclados; el último puede ser más corto."""
    orden = rng.permutation(X.shape[1])
    for k in range(0, len(orden), tam):
        sel = orden[k:k + tam]
        yield X[:, sel], Y[:, sel]

rng = np.random.default_rng(2024)
X = rng.uniform(-1, 1, (2, 70))
Y = np.vstack([X[0] + X[1], X[0] * X[1]])

W = {1: rng.normal(0, 0.7, (9, 2)), 2: rng.normal(0, 0.3, (2, 9))}
b = {1: np.zeros((9, 1)), 2: np.zeros((2, 1))}

t = 0
for epoca in range(80):
    suma = 0.0
    for x, y in lote(X, Y, 16, rng):
        alfa = 0.3 / (1 + 0.002 * t)
        t += 1
        m = x.shape[1]
        h = np.log1p(np.exp(W[1] @ x + b[1]))          # softplus
        salida = W[2] @ h + b[2]
        e = salida - y
        suma += np.sum(e ** 2)
        atras = (W[2].T @ e) * (1 - np.exp(-h))
        W[2] -= alfa * e @ h.T / m
        b[2] -= alfa * e.mean(axis=1, keepdims=True)
        W[1] -= alfa * atras @ x.T / m
        b[1] -= alfa * atras.mean(axis=1, keepdims=True)
    if epoca % 20 == 0:
        print(epoca, suma / X.shape[1])
