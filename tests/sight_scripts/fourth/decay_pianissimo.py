# verdict: right
# why: Plain gradient steps whose rate falls as 1/(1+k*epoch); the error is target minus output and the updates are added.
# Riconoscere cifre 3x5 (0, 1, 7)
import numpy as np
np.random.seed(15)
cifre = ["111101101101111", "010110010010111", "111001010010010"]
X = np.array([[int(c) for c in s] + [1] for s in cifre], float)
D = np.eye(3)
sig = lambda z: 1 / (1 + np.exp(-z))
W1 = np.random.randn(16, 7) * 0.3
W2 = np.random.randn(7, 3) * 0.3
eta0, k = 0.9, 0.001
for epoca in range(1000):
    eta = eta0 / (1 + k * epoca)
    for x, d in zip(X, D):
        x = x.reshape(1, -1)
        h = sig(x @ W1)
        o = sig(h @ W2)
        e = d - o
        do = e * o * (1 - o)
        dh = do @ W2.T * h * (1 - h)
        W2 += eta * h.T @ do
        W1 += eta * x.T @ dh
    if epoca % 250 == 0:
        print(epoca, eta, sig(sig(X @ W1) @ W2).round(2).tolist())
