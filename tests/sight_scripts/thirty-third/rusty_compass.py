# verdict: right
import numpy as np

# next value of a wave from the four before it, one window at a time
rng = np.random.default_rng(0)
series = np.sin(np.arange(40) * 0.5) * 0.8
w = 4
X = np.array([series[i:i + w] for i in range(len(series) - w)])
Y = series[w:]

U = rng.uniform(-0.5, 0.5, (w, 6))
v = rng.uniform(-0.5, 0.5, 6)
c = np.zeros(1)
eta = 0.05
for epoch in range(800):
    total = 0.0
    for i in rng.permutation(len(X)):
        x, t = X[i], Y[i]
        h = np.tanh(x @ U)
        p = h @ v + c[0]
        err = t - p
        total += err ** 2
        gh = err * v * (1 - h ** 2)
        v += eta * err * h
        c += eta * err
        U += eta * np.outer(x, gh)
    if epoch % 200 == 0:
        print(epoch, total / len(X))
