# verdict: right
import numpy as np

bilder = [
    "111101101101111", "010010010010010", "111001111100111", "111001111001111",
    "101101111001001", "111100111001111", "111100111101111", "111001001001001",
]
D = np.array([[float(c) for c in b] for b in bilder])
np.random.seed(11)
enc = np.random.uniform(-.5, .5, (15, 4)); be = np.zeros((1, 4))
dec = np.random.uniform(-.5, .5, (4, 15)); bd = np.zeros((1, 15))
sigmoide = lambda x: 1.0 / (1.0 + np.exp(-x))
for runde in range(3000):
    code = sigmoide(D.dot(enc) + be)
    rek = sigmoide(code.dot(dec) + bd)
    fehler = D - rek
    dr = fehler * rek * (1 - rek)
    dc = dr.dot(dec.T) * code * (1 - code)
    dec += 0.5 * code.T.dot(dr)
    bd += 0.5 * dr.sum(axis=0, keepdims=True)
    enc += 0.5 * D.T.dot(dc)
    be += 0.5 * dc.sum(axis=0, keepdims=True)
print(np.abs(fehler).mean())
