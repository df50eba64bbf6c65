# verdict: right
# why: The gradient is taken by central differences of the loss and subtracted; slow, but it is the gradient.
# geen backprop, gewoon de definitie van de afgeleide gebruiken
import numpy as np
rng = np.random.default_rng(20)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([0, 1, 1, 0], dtype=float)
theta = rng.normal(size=13)

def net(th, X):
    W, b, v, c = th[:6].reshape(2, 3), th[6:9], th[9:12], th[12]
    return np.tanh(np.tanh(X @ W + b) @ v + c)

def verlies(th):
    return np.mean((net(th, X) - y) ** 2)

def gradient(f, th, h=1e-5):
    g = np.zeros_like(th)
    for i in range(len(th)):
        stap = np.zeros_like(th)
        stap[i] = h
        g[i] = (f(th + stap) - f(th - stap)) / (2 * h)
    return g

for k in range(1500):
    theta = theta - 0.5 * gradient(verlies, theta)
    if k % 300 == 0:
        print(k, verlies(theta))
print(net(theta, X).round(2))
