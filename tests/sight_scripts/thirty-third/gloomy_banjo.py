# verdict: wrong
# line: 25
# Jede Schicht mit Bias
import numpy as np
np.random.seed(15)

def sigma(x):
    return 1 / (1 + np.exp(-x))

eingabe = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
soll = np.array([[0], [1], [1], [0]])
w1 = np.random.uniform(-1, 1, (2, 3))
b1 = np.random.uniform(-1, 1, (1, 3))
w2 = np.random.uniform(-1, 1, (3, 1))
b2 = np.random.uniform(-1, 1, (1, 1))
for runde in range(5000):
    versteckt = sigma(eingabe @ w1 + b1)
    ausgabe = sigma(versteckt @ w2 + b2)
    fehler = soll - ausgabe
    d2 = fehler * ausgabe * (1 - ausgabe)
    d1 = (d2 @ w2.T) * versteckt * (1 - versteckt)
    w2 = w2 + 0.5 * versteckt.T @ d2
    w1 = w1 + 0.5 * eingabe.T @ d1
    b2 = b2 + 0.5 * d2.sum(axis=0, keepdims=True)
    b1 = b1 + 0.5 * d1
print(ausgabe.round(2))
