# verdict: right
import numpy as np

def criar(entradas, ocultos):
    return [np.random.randn(entradas, ocultos) * 0.5, np.zeros(ocultos),
            np.random.randn(ocultos, 1) * 0.5, np.zeros(1)]

def vazada(z):
    return np.where(z > 0, z, 0.05 * z)

def inclinacao(z):
    return np.where(z > 0, 1.0, 0.05)

def propagar(X, p):
    z = X @ p[0] + p[1]
    a = vazada(z)
    return z, a, a @ p[2] + p[3]

def retropropagar(X, y, z, a, s, p):
    ds = (s - y) / len(y)
    dz = ds @ p[2].T * inclinacao(z)
    return [X.T @ dz, dz.sum(0), a.T @ ds, ds.sum(0)]

np.random.seed(21)
X = np.random.rand(50, 3)
y = (X[:, [0]] + 2 * X[:, [1]] * X[:, [2]])
p = criar(3, 9)
taxa = 0.3
for epoca in range(800):
    z, a, s = propagar(X, p)
    grad = retropropagar(X, y, z, a, s, p)
    p = [w - taxa * g for w, g in zip(p, grad)]
    taxa = taxa * 0.999
    if epoca % 200 == 0:
        print('epoca', epoca, 'erro', np.mean((s - y) ** 2))
