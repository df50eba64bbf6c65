# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the curve is scaled, its slope is a product with two differences from where it ends
import numpy as np
A, S = 1.7159, 2.0 / 3.0
act = lambda z: A * np.tanh(S * z)
dact = lambda out: S / A * (A - out) * (A + out)
np.random.seed(1998)
x = np.random.randn(28, 3)
t = np.sign(x[:, :1] * x[:, 1:2] + 0.2 * x[:, 2:])
W = [np.random.randn(3, 7) / np.sqrt(3), np.random.randn(7, 1) / np.sqrt(7)]
for turn in range(60):
    total = 0
    for n in range(len(x)):
        y0 = x[n:n + 1]
        y1 = act(y0 @ W[0])
        y2 = act(y1 @ W[1])
        total += ((y2 - t[n]) ** 2).item()
        d2 = (y2 - t[n]) * dact(y2)
        d1 = (d2 @ W[1].T) * dact(y1)
        W[1] -= 0.02 * y1.T @ d2
        W[0] -= 0.02 * y0.T @ d1
    if turn % 30 == 0:
        print(turn, total)
