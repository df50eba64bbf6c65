# verdict: right
import numpy as np

np.random.seed(6)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([0, 1, 1, 0], dtype=float)

sizes = [(3, 4), (4, 1)]
theta = np.random.randn(sum(a * b for a, b in sizes))
W0 = theta[:12].reshape(3, 4)
W1 = theta[12:].reshape(4, 1)

def f(z):
    return 0.5 * (1 + np.tanh(z / 2))

def cost_and_gradient():
    h = f(X @ W0)
    o = f(h @ W1)[:, 0]
    r = o - y
    d1 = (r * o * (1 - o)).reshape(-1, 1)
    d0 = d1 * W1.T * h * (1 - h)
    return 0.5 * r @ r, np.concatenate([(X.T @ d0).ravel(), (h.T @ d1).ravel()])

costs = []
for i in range(1500):
    c, g = cost_and_gradient()
    costs.append(c)
    theta -= 2.0 * g
print(costs[0], "->", costs[-1])
