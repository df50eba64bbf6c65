# verdict: right
import numpy as np

rng = np.random.default_rng(70)
shapes = [(2, 8), (8,), (8, 5), (5,), (5, 1), (1,)]
sizes = [int(np.prod(s)) for s in shapes]
theta = rng.normal(size=sum(sizes)) * 0.5
grad = np.zeros_like(theta)

def views(flat):
    out, start = [], 0
    for s, k in zip(shapes, sizes):
        out.append(flat[start:start + k].reshape(s))
        start += k
    return out

X = rng.uniform(-1, 1, (60, 2))
y = np.exp(-3 * (X ** 2).sum(axis=1, keepdims=True))

W1, b1, W2, b2, W3, b3 = views(theta)
gW1, gb1, gW2, gb2, gW3, gb3 = views(grad)
lr = 0.2
for it in range(900):
    h1 = np.tanh(X @ W1 + b1)
    h2 = np.tanh(h1 @ W2 + b2)
    r = h2 @ W3 + b3 - y
    d3 = r / len(X)
    d2 = d3 @ W3.T * (1 - h2 ** 2)
    d1 = d2 @ W2.T * (1 - h1 ** 2)
    gW3[:] = h2.T @ d3; gb3[:] = d3.sum(0)
    gW2[:] = h1.T @ d2; gb2[:] = d2.sum(0)
    gW1[:] = X.T @ d1; gb1[:] = d1.sum(0)
    theta -= lr * grad
    if it % 150 == 0:
        print(it, 0.5 * float(np.mean(r ** 2)), "grad norm", np.linalg.norm(grad))
