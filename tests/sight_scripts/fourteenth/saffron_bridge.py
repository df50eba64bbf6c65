# verdict: right
import numpy as np

f = lambda s: 1 / (1 + np.exp(-s))
df = lambda o: o * (1 - o)

# traffic light: (red, yellow) lamps -> (stop, get ready, drive)
X = [[1, 0], [1, 1], [0, 1], [0, 0]]
Y = [[1, 0, 0], [0, 1, 0], [1, 0, 0], [0, 0, 1]]

np.random.seed(2)
wh = np.random.rand(3, 4) - 0.5
wo = np.random.rand(5, 3) - 0.5
eta = 0.9

for epoch in range(2500):
    for n in range(len(X)):
        inp = np.append(X[n], 1)
        hid = np.append(f(inp @ wh), 1)
        out = f(hid @ wo)

        delta_o = (Y[n] - out) * df(out)
        delta_h = df(hid[:-1]) * (wo[:-1] @ delta_o)

        wo += eta * hid[:, None] * delta_o[None, :]
        wh += eta * inp[:, None] * delta_h[None, :]

for n in range(len(X)):
    hid = np.append(f(np.append(X[n], 1) @ wh), 1)
    print(X[n], Y[n], f(hid @ wo).round(2))
