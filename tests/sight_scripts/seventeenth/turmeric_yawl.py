# verdict: wrong
# line: 24
# why: no slope at the tanh output though loss is squared error
import numpy as np

np.random.seed(38)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
target = np.array([[0.1], [0.8], [0.7], [0.2]])

def logistic(v):
    return 1 / (1 + np.exp(-v))

def mse(a, b):
    return np.mean((a - b) ** 2)

theta = np.random.randn(3, 6)
phi = np.random.randn(6, 1)
step = 0.2
losses = []
for _ in range(3000):
    hidden = logistic(x @ theta)
    output = np.tanh(hidden @ phi)
    losses.append(mse(output, target))
    g_out = 2 * (output - target) / len(x)
    g_hid = g_out @ phi.T * hidden * (1 - hidden)
    phi = phi - step * (hidden.T @ g_out)
    theta = theta - step * (x.T @ g_hid)
print(losses[0], losses[-1])
