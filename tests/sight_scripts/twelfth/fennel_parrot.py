# verdict: wrong
# line: 27
# why: rebinding the loop name never changes the weights in the list
import numpy as np

np.random.seed(33)
dims = (4, 6, 5, 2)
weights = [np.random.randn(a, b) / np.sqrt(a) for a, b in zip(dims[:-1], dims[1:])]

# 3 bits and a constant  ->  parity, majority
X = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
Y = np.array([[(r[:3].sum()) % 2, r[:3].sum() > 1] for r in X]).astype(float)
alpha = 0.7

for epoch in range(2000):
    layers = [X]
    for w in weights:
        layers.append(1 / (1 + np.exp(-layers[-1].dot(w))))

    deltas = [(layers[-1] - Y) * layers[-1] * (1 - layers[-1])]
    for w, l in zip(weights[:0:-1], layers[-2:0:-1]):
        deltas.append(deltas[-1].dot(w.T) * l * (1 - l))
    deltas = deltas[::-1]

    grads = [l.T.dot(d) for l, d in zip(layers, deltas)]
    for w, g in zip(weights, grads):
        w = w - alpha * g

    if epoch % 500 == 0:
        print(epoch, np.mean((layers[-1] - Y) ** 2))

print(np.round(layers[-1], 2))
