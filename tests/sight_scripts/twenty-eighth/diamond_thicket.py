# verdict: right
import numpy as np
np.random.seed(0)

# gradients by finite differences only: slow but honest
X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
Y = np.array([0., 1., 1., 0.])
w = np.random.randn(9)

def model(w, x):
    h = np.tanh(x @ w[:4].reshape(2, 2) + w[4:6])
    return h @ w[6:8] + w[8]

def loss(w):
    return np.mean((model(w, X) - Y) ** 2)

def gradient(f, w, eps=1e-5):
    g = np.zeros_like(w)
    for i in range(len(w)):
        up, down = w.copy(), w.copy()
        up[i] += eps
        down[i] -= eps
        g[i] = (f(up) - f(down)) / (2 * eps)
    return g

for k in range(800):
    w -= 0.2 * gradient(loss, w)
    if k % 200 == 0:
        print(k, loss(w))
print(model(w, X))
