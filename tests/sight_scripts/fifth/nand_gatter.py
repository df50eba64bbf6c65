# verdict: wrong
# line: 25
# why: The output-form slope s*(1-s) is applied to the pre-activation of the hidden layer.
import numpy as np
np.random.seed(44)
# Logikgatter: NAND
E = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
Z = np.array([[1.], [1.], [1.], [0.]])

def s(x):
    return 1 / (1 + np.exp(-x))

def s_strich(s_wert):
    return s_wert * (1 - s_wert)

V = np.random.normal(0, 1, (2, 3)); a = np.zeros(3)
W = np.random.normal(0, 1, (3, 1)); b = np.zeros(1)
eta = 0.02
for epoche in range(200):
    netto_h = E @ V + a
    h = s(netto_h)
    netto_o = h @ W + b
    o = s(netto_o)
    do = (o - Z) * s_strich(o)
    dh = do @ W.T * s_strich(netto_h)
    W -= eta * h.T @ do
    b -= eta * do.sum(axis=0)
    V -= eta * E.T @ dh
    a -= eta * dh.sum(axis=0)
    if epoche % 50 == 0:
        print("Epoche", epoche, "Fehler", float(np.sum((o - Z) ** 2)))
