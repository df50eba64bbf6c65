# verdict: right
import numpy as np

# Üç sınıflı veri, iki gizli katman
rng = np.random.default_rng(17)
sınıf = rng.integers(0, 3, 90)
açı = sınıf * 2 * np.pi / 3 + rng.normal(0, 0.4, 90)
X = np.stack([np.cos(açı), np.sin(açı)], axis=1) * rng.uniform(0.5, 1.5, (90, 1))
Y = (sınıf[:, None] == np.arange(3)).astype(float)

W1 = rng.normal(size=(2, 10)) * np.sqrt(2 / 2)
b1 = np.zeros(10)
W2 = rng.normal(size=(10, 10)) * np.sqrt(2 / 10)
b2 = np.zeros(10)
W3 = rng.normal(size=(10, 3)) * np.sqrt(2 / 10)
b3 = np.zeros(3)
öğrenme_hızı = 0.1
eğim = 0.01

def sızıntılı(z):
    return np.maximum(z, eğim * z)

def türev(z):
    d = np.ones_like(z)
    d[z < 0] = eğim
    return d

for adım in range(500):
    z1 = X @ W1 + b1
    a1 = sızıntılı(z1)
    z2 = a1 @ W2 + b2
    a2 = sızıntılı(z2)
    z3 = a2 @ W3 + b3
    e = np.exp(z3 - z3.max(axis=1, keepdims=True))
    olasılık = e / e.sum(axis=1, keepdims=True)

    d3 = (olasılık - Y) / len(X)
    d2 = d3 @ W3.T * türev(z2)
    d1 = d2 @ W2.T * türev(z1)

    W3 -= öğrenme_hızı * a2.T @ d3
    b3 -= öğrenme_hızı * d3.sum(axis=0)
    W2 -= öğrenme_hızı * a1.T @ d2
    b2 -= öğrenme_hızı * d2.sum(axis=0)
    W1 -= öğrenme_hızı * X.T @ d1
    b1 -= öğrenme_hızı * d1.sum(axis=0)

print("doğruluk:", (olasılık.argmax(1) == sınıf).mean())
