# verdict: wrong
# line: 27
# also: 25
# why: numerical gradient: the nudged weight isn't set back before the next one
import numpy as np

np.random.seed(18)
X = np.linspace(-1, 1, 20).reshape(-1, 1)
Y = X ** 2
params = [np.random.randn(1, 5), np.random.randn(5), np.random.randn(5, 1), np.zeros(1)]
eps = 1e-2

def loss():
    h = np.tanh(X @ params[0] + params[1])
    return np.mean((h @ params[2] + params[3] - Y) ** 2)

for epoch in range(400):
    grads = []
    for p in params:
        g = np.zeros(p.size)
        flat = p.reshape(-1)
        for i in range(p.size):
            flat[i] += eps
            up = loss()
            flat[i] -= 2 * eps
            down = loss()
            g[i] = (up - down) / (2 * eps)
        grads.append(g.reshape(p.shape))
    for p, g in zip(params, grads):
        p -= 0.1 * g
    if epoch % 100 == 0:
        print("epoch", epoch, "loss", loss())
