# verdict: right
import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(-1, 1, (50, 2))
d = np.where(x[:, 0] > x[:, 1] ** 2, 0.9, 0.1)

hidden_w = rng.normal(size=(4, 2))
hidden_b = rng.normal(size=4)
out_w = rng.normal(size=4)
out_b = [0.0]

def logistic(u):
    return 1 / (1 + np.exp(-u))

for epoch in range(60):
    total = 0
    for i in rng.permutation(50):
        xi, di = x[i], d[i]
        h = logistic(hidden_w @ xi + hidden_b)
        y = logistic(out_w @ h + out_b[0])
        total += (y - di) ** 2
        grad = (y - di) * y * (1 - y)
        grad_h = grad * out_w * h * (1 - h)
        out_w -= 0.5 * grad * h
        out_b[0] -= 0.5 * grad
        hidden_w -= 0.5 * np.outer(grad_h, xi)
        hidden_b -= 0.5 * grad_h
    if epoch % 20 == 0:
        print(epoch, total / 50)
