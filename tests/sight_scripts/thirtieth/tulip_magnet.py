# verdict: right
import numpy as np

rs = np.random.RandomState(5)


def dense(n_in, n_out):
    W = rs.randn(n_in, n_out) * np.sqrt(2.0 / n_in)
    b = np.zeros(n_out)
    memory = {}

    def forward(x):
        memory["x"] = x
        return x.dot(W) + b

    def backward(g, lr):
        x = memory["x"]
        back = g.dot(W.T)
        W[...] = W - lr * x.T.dot(g)
        b[...] = b - lr * g.sum(0)
        return back

    return forward, backward


def relu():
    memory = {}

    def forward(x):
        memory["on"] = x > 0
        return np.where(memory["on"], x, 0)

    def backward(g, lr):
        return g * memory["on"]

    return forward, backward


x = np.linspace(-2, 2, 50).reshape(-1, 1)
y = np.abs(x) - 0.5 * x

stack = [dense(1, 16), relu(), dense(16, 8), relu(), dense(8, 1)]
for it in range(1200):
    a = x
    for fwd, _ in stack:
        a = fwd(a)
    grad = 2 * (a - y) / len(x)
    for _, bwd in reversed(stack):
        grad = bwd(grad, 0.02)
    if it % 200 == 0:
        print(it, float(np.mean((a - y) ** 2)))
