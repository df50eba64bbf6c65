# verdict: right
# why: A common trunk with two heads; the trunk's gradient is the sum of the gradient of the squared error head and that of the logistic head.
import numpy as np
rng = np.random.default_rng(31)
X = np.c_[rng.normal(size=(120, 3)), np.ones(120)]
wert = np.sin(X[:, 0]) + X[:, 1]
art = (X[:, 1] * X[:, 2] > 0).astype(int)
S = rng.normal(0, .6, (4, 14))      # gemeinsamer Stamm
R = rng.normal(0, .2, 14)           # Kopf: Regression
K = rng.normal(0, .2, 14)           # Kopf: Klasse
for schritt in range(1200):
    h = np.tanh(X @ S)
    r = (h @ R - wert) / len(X)
    k = (1 / (1 + np.exp(-h @ K)) - art) / len(X)
    dh = (np.outer(r, R) + np.outer(k, K)) * (1 - h ** 2)
    R -= .3 * r @ h
    K -= .3 * k @ h
    S -= .3 * X.T @ dh
    if schritt % 300 == 0:
        print(schritt, np.mean((h @ R - wert) ** 2), np.mean((h @ K > 0) == art))
