# verdict: wrong
# line: 38
import numpy as np

# Nesterov momentum, two hidden layers, regression
np.random.seed(63)
r = np.random.uniform(0, 3, (90, 1))
wave = np.cos(3 * r) * np.exp(-r)
x = r - 1.5

shapes = [(1, 12), (12, 6), (6, 1)]
Ws = [np.random.randn(*s) / np.sqrt(s[0]) for s in shapes]
bs = [np.random.randn(s[1]) * 0.1 for s in shapes]
params = Ws + bs
vel = [np.zeros_like(p) for p in params]
mu, lr = 0.9, 0.01


def grad_at(params):
    W, b = params[:3], params[3:]
    a = [x]
    for i in range(3):
        z = a[-1] @ W[i] + b[i]
        a.append(np.tanh(z) if i < 2 else z)
    d = 2 * (a[-1] - wave) / len(x)
    gW, gb = [0, 0, 0], [0, 0, 0]
    for i in (2, 1, 0):
        gW[i], gb[i] = a[i].T @ d, d.sum(0)
        if i:
            d = d @ W[i].T * (1 - a[i] ** 2)
    return gW + gb, np.mean((a[-1] - wave) ** 2)


for step in range(1500):
    ahead = [p + mu * v for p, v in zip(params, vel)]
    grads, loss = grad_at(ahead)
    vel = [mu * v - lr * g for v, g in zip(vel, grads)]
    params = [p + v for p, v in zip(ahead, vel)]
    if step % 300 == 0:
        print(step, loss)
