# verdict: right
import numpy as np

# all layers 4 wide; deltas are collected from the back, so turned round before zip
np.random.seed(303)
X = np.random.randint(0, 2, (8, 4)).astype(float)
Y = np.roll(X, 1, axis=1)
Ws = [np.random.randn(4, 4) for _ in range(3)]
sig = lambda z: 1 / (1 + np.exp(-z))

for it in range(1000):
    acts = [X]
    for W in Ws:
        acts.append(sig(acts[-1].dot(W)))
    deltas = [(acts[-1] - Y) * acts[-1] * (1 - acts[-1])]
    for W, a in zip(Ws[:0:-1], acts[-2:0:-1]):
        deltas.append(deltas[-1].dot(W.T) * a * (1 - a))
    deltas.reverse()
    for W, a, d in zip(Ws, acts, deltas):
        W -= 0.4 * a.T.dot(d)
print("bits right", np.mean((acts[-1] > .5) == (Y > .5)))
