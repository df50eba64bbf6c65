# verdict: right
import numpy as np
X = np.array([[5.1, 3.5], [4.9, 3.0], [6.2, 2.9], [5.9, 3.2], [6.7, 3.1], [5.0, 3.6]])
y = np.array([0, 0, 1, 1, 1, 0])
X = (X - X.mean(0)) / X.std(0)
W1 = np.random.normal(scale=0.8, size=(2, 4)); W2 = np.random.normal(scale=0.8, size=(4, 1))
acc1 = np.zeros((2, 4)); acc2 = np.zeros((4, 1))
for i in range(400):
    # one sample at a time, as a row vector; AdaGrad
    k = np.random.randint(6)
    x = X[[k]]
    h = np.tanh(x @ W1)
    p = 1 / (1 + np.exp(-h @ W2))
    d = p - y[k]
    g2 = h.T * d
    g1 = x.T @ (d * W2.T * (1 - h ** 2))
    acc1 += g1 ** 2
    acc2 += g2 ** 2
    W1 -= 0.3 * g1 / np.sqrt(acc1 + 1e-9)
    W2 -= 0.3 * g2 / np.sqrt(acc2 + 1e-9)
print((1 / (1 + np.exp(-np.tanh(X @ W1) @ W2))).ravel().round(2), y)
