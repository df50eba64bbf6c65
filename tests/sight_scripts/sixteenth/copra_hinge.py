# verdict: right
import numpy as np

sizes = [2, 8, 6, 1]
r = np.random.RandomState(77)
Ws = [r.normal(scale=1.0, size=(i, j)) for i, j in zip(sizes, sizes[1:])]
bs = [np.zeros((1, j)) for j in sizes[1:]]
vW = [np.zeros(w.shape) for w in Ws]
vb = [np.zeros(b.shape) for b in bs]
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
Y = np.array([[0], [1], [1], [0]], float)
mu, lr = 0.9, 0.5

for step in range(4000):
    acts = [X]
    for w, b in zip(Ws, bs):
        acts.append(1 / (1 + np.exp(-(acts[-1] @ w + b))))
    delta = (acts[-1] - Y) / len(X) * acts[-1] * (1 - acts[-1])
    gW, gb = [None] * 3, [None] * 3
    for l in (2, 1, 0):
        gW[l] = acts[l].T @ delta
        gb[l] = delta.sum(axis=0, keepdims=True)
        if l:
            delta = delta @ Ws[l].T * acts[l] * (1 - acts[l])
    cost = np.mean((acts[-1] - Y) ** 2)
    for l in range(3):
        vW[l] = mu * vW[l] - lr * gW[l]
        vb[l] = mu * vb[l] - lr * gb[l]
        Ws[l] += vW[l]
        bs[l] += vb[l]

    if step % 1000 == 0:
        print(step, cost)
print(acts[-1])
