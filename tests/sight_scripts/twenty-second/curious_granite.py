# verdict: right
import numpy as np

gen = np.random.default_rng(28)
X = gen.normal(size=(100, 4))
Y = ((X[:, 0] > 0) ^ (X[:, 1] > 0)).astype(float).reshape(-1, 1)

W1 = gen.normal(size=(4, 24)) / 2
b1 = np.zeros(24)
W2 = gen.normal(size=(24, 1)) / np.sqrt(24)
b2 = np.zeros(1)
tieni = 0.8       # probabilità di tenere un neurone
passo = 0.3

for epoca in range(800):
    nascosto = np.tanh(X @ W1 + b1)
    maschera = (gen.random(nascosto.shape) < tieni) / tieni
    spento = nascosto * maschera
    uscita = 1 / (1 + np.exp(-(spento @ W2 + b2)))
    delta2 = (uscita - Y) / len(X)
    delta1 = (delta2 @ W2.T) * maschera * (1 - nascosto ** 2)
    W2 -= passo * spento.T @ delta2
    b2 -= passo * delta2.sum(axis=0)
    W1 -= passo * X.T @ delta1
    b1 -= passo * delta1.sum(axis=0)

prova = 1 / (1 + np.exp(-(np.tanh(X @ W1 + b1) @ W2 + b2)))
print("accuratezza:", ((prova > 0.5) == Y).mean())
