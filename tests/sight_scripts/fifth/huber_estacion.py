# verdict: right
# temperatura media por mes con dos sensores rotos; error recortado para que no manden
import numpy as np
np.random.seed(2021)
mes = np.arange(48)
X = np.column_stack([np.sin(2 * np.pi * mes / 12), np.cos(2 * np.pi * mes / 12), np.ones(48)])
Y = (15 + 9 * np.sin(2 * np.pi * (mes - 3) / 12) + np.random.normal(0, 1, 48)) / 15 - 1
Y[[7, 30]] += 6
Y = Y[:, None]
k = 0.5
a1 = np.random.randn(3, 5) * 0.5
a2 = np.random.randn(5, 1) * 0.5
for it in range(800):
    h = np.tanh(X @ a1)
    o = h @ a2
    r = np.clip(o - Y, -k, k) / 48
    d = (r @ a2.T) * (1 - h * h)
    a2 -= 0.3 * h.T @ r
    a1 -= 0.3 * X.T @ d
    if it % 200 == 0: print(it, np.median(np.abs(o - Y)))
