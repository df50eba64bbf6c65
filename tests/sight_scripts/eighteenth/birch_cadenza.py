# verdict: wrong
# line: 26
# why: German, bias column first; the wrong row of the output weights is dropped
import numpy as np

zufall = np.random.default_rng(21)
n = 50
x = zufall.uniform(-2, 2, (n, 2))
soll = np.sin(x[:, :1]) * x[:, 1:]
eins = np.ones((n, 1))
X = np.concatenate([eins, x], axis=1)          # Bias vorne

V = zufall.normal(0, 0.6, (3, 7))
W = zufall.normal(0, 0.6, (8, 1))
eta = 0.05
kosten = []

for schritt in range(800):
    netz = X @ V
    h = 1 / (1 + np.exp(-netz))
    H = np.concatenate([eins, h], axis=1)
    ist = H @ W
    abweichung = ist - soll
    kosten.append(float((abweichung ** 2).mean()))
    grad_W = H.T @ abweichung / n
    rueck = abweichung @ W[:-1].T
    grad_V = X.T @ (rueck * h * (1 - h)) / n
    W = W - eta * grad_W
    V = V - eta * grad_V

print("Anfang:", kosten[0])
print("Ende:", kosten[-1])
