# verdict: wrong
# line: 14
# also: 15, 20, 21
# why: The gradient sums are made once before the loop and never set back to zero.
import numpy as np
# accumulo i gradienti riga per riga
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([0,1,1,0], dtype=float)
rng = np.random.RandomState(5)
W1 = rng.randn(3,4)
w2 = rng.randn(4)
s = lambda t: 1/(1+np.exp(-t))

G1, g2 = np.zeros_like(W1), np.zeros_like(w2)
for epoca in range(150):
    for x, t in zip(X, y):
        h = s(x @ W1)
        o = s(h @ w2)
        d = (o - t)*o*(1-o)
        G1 += np.outer(x, d*w2*h*(1-h))
        g2 += d*h
    W1 -= 0.1*G1
    w2 -= 0.1*g2
    if epoca % 50 == 0:
        print(epoca, [round(float(s(s(x@W1)@w2)),3) for x in X])
