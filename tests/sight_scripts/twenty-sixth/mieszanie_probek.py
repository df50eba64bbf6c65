# verdict: wrong
# line: 25
# why: loop: the samples are shuffled but their targets are not
# Sieć neuronowa: klasyfikacja punktów w kole i poza nim
import numpy as np

np.random.seed(10)
X = np.random.uniform(-1, 1, (100, 2))
Y = (np.hypot(X[:, 0], X[:, 1]) < 0.7).astype(float)[:, None]


def sigmoida(z):
    return 1 / (1 + np.exp(-z))


W1 = np.random.randn(2, 8)
b1 = np.zeros(8)
W2 = np.random.randn(8, 1)
b2 = np.zeros(1)
krok = 0.5
paczka = 20

for epoka in range(100):
    kolejnosc = np.random.permutation(len(X))
    X = X[kolejnosc]
    for i in range(0, len(X), paczka):
        x = X[i:i + paczka]
        t = Y[i:i + paczka]
        h = np.tanh(x @ W1 + b1)
        p = sigmoida(h @ W2 + b2)
        dp = (p - t) / len(x)
        dh = (dp @ W2.T) * (1 - h * h)
        W2 -= krok * h.T @ dp
        b2 -= krok * dp.sum(0)
        W1 -= krok * x.T @ dh
        b1 -= krok * dh.sum(0)
    if epoka % 25 == 0:
        print("epoka", epoka, "blad", np.abs(p - t).mean())
