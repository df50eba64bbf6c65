# verdict: right
import numpy as np

rng = np.random.default_rng(71)
n = 40
X = np.asfortranarray(rng.uniform(-1, 1, (n, 3)))
t = (X ** 2).sum(1, keepdims=True)

W = rng.normal(size=(3, 8)) * 0.6
V = rng.normal(size=(8, 1)) * 0.6
H = np.empty((n, 8))
D = np.empty((n, 8))
E = np.empty((n, 1))
dV = np.empty_like(V)
dW = np.empty_like(W)

for it in range(800):
    np.dot(X, W, out=H)
    np.tanh(H, out=H)
    np.dot(H, V, out=E)
    np.subtract(E, t, out=E)
    loss = float(np.vdot(E, E)) / n
    np.dot(H.T, E, out=dV)
    np.multiply(E, V.T, out=D)
    np.square(H, out=H)
    np.subtract(1.0, H, out=H)
    D *= H
    np.dot(X.T, D, out=dW)
    V -= 0.1 / n * dV
    W -= 0.1 / n * dW
    if it % 200 == 0:
        print(it, round(loss, 5))
