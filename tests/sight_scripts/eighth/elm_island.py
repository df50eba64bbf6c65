# verdict: right
import numpy as np

# lazy: let the computer find the slope numerically (central differences)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([0, 1, 1, 0], dtype=float)
rng = np.random.default_rng(11)
theta = rng.normal(size=3 * 4 + 4)

def predict(th):
    w0 = th[:12].reshape(3, 4)
    w1 = th[12:]
    h = 1 / (1 + np.exp(-X @ w0))
    return 1 / (1 + np.exp(-h @ w1))

def cost(th):
    return np.sum((predict(th) - y) ** 2)

def numerical_slope(f, th, eps=1e-5):
    g = np.zeros_like(th)
    for i in range(len(th)):
        up, down = th.copy(), th.copy()
        up[i] += eps
        down[i] -= eps
        g[i] = (f(up) - f(down)) / (2 * eps)
    return g

for k in range(800):
    theta = theta - 0.6 * numerical_slope(cost, theta)
print("cost", cost(theta), predict(theta).round(2))
