# verdict: right
# Imparare il seno con una rete piccola e un po' di inerzia
import numpy as np
np.random.seed(21)
x = np.random.uniform(-np.pi, np.pi, (60, 1))
t = np.sin(x)
pesi = [np.random.randn(1, 10), np.random.randn(10, 1) * 0.3]
bias = [np.random.randn(1, 10), np.zeros((1, 1))]
vp = [np.zeros_like(p) for p in pesi]
vb = [np.zeros_like(b) for b in bias]
passo, inerzia = 0.02, 0.9
for giro in range(2000):
    nascosto = np.tanh(x.dot(pesi[0]) + bias[0])
    uscita = nascosto.dot(pesi[1]) + bias[1]
    err = (uscita - t) / len(x)
    gp = [None, None]
    gb = [None, None]
    gp[1] = nascosto.T.dot(err)
    gb[1] = err.sum(0, keepdims=True)
    delta = err.dot(pesi[1].T) * (1 - nascosto**2)
    gp[0] = x.T.dot(delta)
    gb[0] = delta.sum(0, keepdims=True)
    for i in (0, 1):
        vp[i] = inerzia * vp[i] - passo * gp[i]
        vb[i] = inerzia * vb[i] - passo * gb[i]
        pesi[i] += vp[i]
        bias[i] += vb[i]
    if giro % 500 == 0: print(giro, (err**2).sum())
