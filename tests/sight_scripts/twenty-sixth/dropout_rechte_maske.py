# verdict: right
import numpy as np

rng = np.random.default_rng(9)
x = rng.uniform(-1, 1, size=(90, 4))
y = (x[:, :1] > x[:, 1:2]).astype(float)

behalten = 0.8
w1 = rng.normal(0, 0.7, (4, 20))
b1 = np.zeros(20)
w2 = rng.normal(0, 0.3, (20, 1))
b2 = np.zeros(1)

for epoche in range(700):
    h1 = np.maximum(0, x @ w1 + b1)
    maske = (rng.random(h1.shape) < behalten) / behalten
    h1d = h1 * maske
    p = 1 / (1 + np.exp(-(h1d @ w2 + b2)))

    dz2 = (p - y) / len(x)
    dh1 = dz2 @ w2.T * maske
    dz1 = dh1 * (h1 > 0)
    w2 -= 0.3 * h1d.T @ dz2
    b2 -= 0.3 * dz2.sum(axis=0)
    w1 -= 0.3 * x.T @ dz1
    b1 -= 0.3 * dz1.sum(axis=0)

# ohne Maske auswerten
p = 1 / (1 + np.exp(-(np.maximum(0, x @ w1 + b1) @ w2 + b2)))
print("Genauigkeit:", ((p > 0.5) == (y > 0.5)).mean())
