# verdict: wrong
# line: 33
# why: The update loop goes to len(W)-1, so the last layer's weights and biases are never trained.
import numpy as np
np.random.seed(9)

strati = [3, 7, 5, 2]
W = [np.random.randn(n, m) * np.sqrt(1 / n) for n, m in zip(strati[:-1], strati[1:])]
B = [np.zeros((1, m)) for m in strati[1:]]
dati = np.random.randn(64, 3)
obiettivo = np.c_[np.sin(dati[:, 0]) * dati[:, 1], np.tanh(dati[:, 2])]

def avanti(x):
    out = [x]
    for i in range(len(W)):
        s = out[-1] @ W[i] + B[i]
        out.append(np.tanh(s) if i < len(W) - 1 else s)
    return out

def indietro(out, t):
    dW, dB = [None] * len(W), [None] * len(W)
    d = (out[-1] - t) / len(t)
    for i in reversed(range(len(W))):
        dW[i] = out[i].T @ d
        dB[i] = d.sum(0, keepdims=True)
        if i > 0:
            d = (d @ W[i].T) * (1 - out[i] ** 2)
    return dW, dB

for epoca in range(800):
    out = avanti(dati)
    dW, dB = indietro(out, obiettivo)
    for i in range(len(W) - 1):
        W[i] -= 0.1 * dW[i]
        B[i] -= 0.1 * dB[i]
    if epoca % 200 == 0:
        print("epoca", epoca, "perdita", 0.5 * np.mean(np.sum((out[-1] - obiettivo) ** 2, axis=1)))
