# verdict: right
# why: tanh at both layers with targets of -1 and 1, the loop stops when the error is small; plain gradient steps.
import numpy as np
from numpy import tanh, array, outer

zufall = np.random.RandomState(8)
E = array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]])
Z = array([[-1], [1], [1], [-1]])
V = zufall.uniform(-.5, .5, (3, 4))
W = zufall.uniform(-.5, .5, (4, 1))
fehler, n = 1e9, 0
while fehler > 0.01 and n < 5000:
    h = tanh(E @ V)
    a = tanh(h @ W)
    ruck = (Z - a) * (1 - a * a)
    fehler = 0.5 * float(((Z - a) ** 2).sum())
    V, W = V + 0.1 * E.T @ ((ruck @ W.T) * (1 - h * h)), W + 0.1 * h.T @ ruck
    n += 1
print(n, "Schritte, Fehler", fehler)
print(a.T)
