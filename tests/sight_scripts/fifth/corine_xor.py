# verdict: wrong
# line: 25
# also: 27
# why: The hidden layer's delta is computed after w_uit has been changed.
# Corine - XOR, een voorbeeld per keer
import numpy as np
np.random.seed(100)
voorbeelden = np.array([[0,0,0],[0,1,1],[1,0,1],[1,1,0]], dtype=float)
w_in = np.random.uniform(-1,1,(2,3))
b_h = np.random.uniform(-1,1,3)
w_uit = np.random.uniform(-1,1,(3,1))
b_o = np.random.uniform(-1,1,1)
leersnelheid = 0.9

def sigma(z):
    return 1.0/(1.0+np.exp(-z))

for ronde in range(4000):
    np.random.shuffle(voorbeelden)
    for rij in voorbeelden:
        x, t = rij[:2], rij[2:]
        h = sigma(x @ w_in + b_h)
        o = sigma(h @ w_uit + b_o)
        d_o = (t - o) * o * (1 - o)
        w_uit += leersnelheid * np.outer(h, d_o)
        b_o += leersnelheid * d_o
        d_h = (w_uit @ d_o) * h * (1 - h)
        w_in += leersnelheid * np.outer(x, d_h)
        b_h += leersnelheid * d_h
for rij in voorbeelden:
    print(rij[:2], sigma(sigma(rij[:2] @ w_in + b_h) @ w_uit + b_o))
