# verdict: wrong
# line: 25
# why: slope taken from activations one layer too late (acts[l + 1] instead of acts[l])
import numpy as np

rng = np.random.default_rng(7)
x = rng.uniform(-1, 1, (64, 5))
x[:, 4] = 1
y = np.c_[x[:, 0] * x[:, 1], x[:, 2] ** 2, x[:, 3], np.abs(x[:, 0]), np.sin(3 * x[:, 1])]

# four layers, all of width 5
W = [rng.normal(0, 0.6, (5, 5)) for _ in range(4)]
lr = 0.05

for epoch in range(800):
    acts = [x]
    for w in W[:-1]:
        acts.append(np.tanh(acts[-1] @ w))
    acts.append(acts[-1] @ W[-1])
    delta = (acts[-1] - y) / len(x)
    grads = [None] * 4
    for l in (3, 2, 1, 0):
        grads[l] = acts[l].T @ delta
        if l:
            delta = delta @ W[l].T * (1 - acts[l + 1] ** 2)
    W = [w - lr * g for w, g in zip(W, grads)]
    if epoch % 200 == 0:
        print(epoch, np.mean((acts[-1] - y) ** 2))
