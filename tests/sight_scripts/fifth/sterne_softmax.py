# verdict: wrong
# line: 16
# why: The softmax is normalised over the samples (axis 0) instead of over the classes.
import numpy as np
rng = np.random.default_rng(18)
# vier Sternbilder, je 15 Punkte
zentren = rng.uniform(-3, 3, (4, 2))
art = np.tile(np.arange(4), 15)
X = zentren[art] + rng.normal(0, .3, (60, 2))
Y = np.eye(4)[art]
W1 = rng.normal(0, .8, (2, 7)); b1 = np.zeros((1, 7))
W2 = rng.normal(0, .8, (7, 4)); b2 = np.zeros((1, 4))

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0, keepdims=True)

for i in range(500):
    H = 1 / (1 + np.exp(-(X @ W1 + b1)))
    Q = softmax(H @ W2 + b2)
    dQ = (Q - Y) / 60
    dH = dQ @ W2.T * H * (1 - H)
    W2 -= .5 * H.T @ dQ
    b2 -= .5 * dQ.sum(0, keepdims=True)
    W1 -= .5 * X.T @ dH
    b1 -= .5 * dH.sum(0, keepdims=True)
print('erkannt:', (Q.argmax(1) == art).sum(), 'von 60')
