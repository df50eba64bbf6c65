# verdict: wrong
# line: 13
# also: 18, 19
import numpy as np
np.random.seed(52)
x = np.linspace(0, 1, 25)[:, None]
y = x * np.sin(8 * x)
p = [np.random.randn(1, 15) * 4, np.random.randn(1, 15) * 2, np.random.randn(15, 1) * .1, np.zeros((1, 1))]
v = [np.zeros_like(q) for q in p]
mu, lr = .8, .02
for n in range(800):
    # nesterov: the gradient is taken further on
    W1, b1, W2, b2 = [q + mu * s for q, s in zip(p, v)]
    h = np.tanh(x @ W1 + b1)
    e = h @ W2 + b2 - y
    d = (e @ W2.T) * (1 - h ** 2)
    g = [x.T @ d, d.sum(0, keepdims=True), h.T @ e, e.sum(0, keepdims=True)]
    v = [mu * s + lr * k / len(x) for s, k in zip(v, g)]
    p = [q - s for q, s in zip(p, v)]
    if n % 200 == 0:
        print(n, float((e ** 2).mean()))
