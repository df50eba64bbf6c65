# verdict: wrong
# line: 31
# also: 28
# why: the learning rate is already inside the output delta and is multiplied in again for the hidden weights
import numpy as np

daten = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 0, 1]], dtype=float)
soll = np.array([[0.1], [0.9], [0.9], [0.1], [0.1]])

def aktiv(z):
    return 1 / (1 + np.exp(-z))

def ableitung(a):
    return a * (1 - a)

np.random.seed(36)
w_a = np.random.normal(0, 1, (3, 4))
w_b = np.random.normal(0, 1, (4, 1))
rate = 0.3
verlauf = []

n = 0
while n < 1200:
    h = aktiv(np.dot(daten, w_a))
    o = aktiv(np.dot(h, w_b))
    f = o - soll
    verlauf.append(np.sum(f ** 2))
    delta_b = rate * f * ableitung(o)
    delta_a = np.dot(delta_b, w_b.T) * ableitung(h)
    w_b -= np.dot(h.T, delta_b)
    w_a -= rate * np.dot(daten.T, delta_a)
    n += 1
    if n % 300 == 0:
        print("Runde", n, "Fehler", verlauf[-1])
