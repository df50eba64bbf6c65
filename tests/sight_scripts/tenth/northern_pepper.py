# verdict: wrong
# line: 30
# also: 31
# why: The layer's weights are changed before the delta goes back through them.
import numpy as np
rng = np.random.default_rng(64)

sizes = (3, 10, 10, 3)
W = [rng.standard_normal((a, b)) * (2 / a) ** 0.5 for a, b in zip(sizes, sizes[1:])]
B = [np.zeros(b) for b in sizes[1:]]

X = rng.standard_normal((80, 3))
labels = (X @ np.array([[1, -1, 0], [0, 1, -1], [-1, 0, 1]])).argmax(1)
Y = np.eye(3)[labels]

def softmax(z):
    z = np.exp(z - z.max(1, keepdims=True))
    return z / z.sum(1, keepdims=True)

for epoch in range(60):
    for s in range(0, 80, 20):
        x, y = X[s:s+20], Y[s:s+20]
        a0 = x
        a1 = np.maximum(a0 @ W[0] + B[0], 0)
        a2 = np.maximum(a1 @ W[1] + B[1], 0)
        p = softmax(a2 @ W[2] + B[2])
        delta = (p - y) / len(x)
        for l, a in ((2, a2), (1, a1), (0, a0)):
            grad_w, grad_b = a.T @ delta, delta.sum(axis=0)
            W[l] -= 0.05 * grad_w
            delta = delta @ W[l].T * (a > 0)
            B[l] -= 0.05 * grad_b
    if epoch % 15 == 0:
        print(epoch, -np.log(p[y > 0]).mean())
